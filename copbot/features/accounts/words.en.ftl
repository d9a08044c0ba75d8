# What the bot says of accounts that are one member, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-link = link
command-link-help = make your accounts on several platforms one member: I give you a code for the other account
command-link-example = /link
command-unlink = unlink
command-unlink-help = make this account a member of its own again
command-unlink-example = /unlink
link-code = Your code is `{ $code }`. Within ten minutes, write `/link { $code }` to me with your other account: then I ask you here whether that is you, and both are one member. Show it to nobody.
link-privately = Please write to me privately first, and give `/link` there: the code is for your eyes only.
link-unknown = I don't know this code, or it has expired. Get a new one with `/link` from your other account.
link-too-often = Those were too many codes that I don't know. Please try again in an hour.
link-already = These accounts are one member already.
link-asked = I have asked your other account whether you are the same person. Answer there within ten minutes.
link-unreached = I can't write to your other account just now, so I can't join the two. Write to me privately with it, and try again.
link-confirm = { $name } on { $platform } gave me your code, and would become one member with you: your questions, answers and points would be one person's. Are you { $name }?
link-yes = Yes, that is me
link-no = No
link-over = There is nothing to confirm (any more). A new code comes with `/link`.
link-not-done = Good: nothing has been joined, and the code is void.
link-refused = Your other account said no, so nothing has been joined.
link-done = Done: your accounts are one member now. `/unlink` undoes it.
unlink-none = This account is not linked to any other.
unlink-done = Done: this account is a member of its own again.
export-linkcode = Codes that link your accounts
