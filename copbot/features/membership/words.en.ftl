# What the bot says of who is a member, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-join = join
command-join-help = become a member; with a code, if somebody invited you
command-join-example = /join
command-leave = leave
command-leave-help = be a member no longer
command-leave-example = /leave
command-invite = invite
command-invite-help = a code or a link that lets somebody in, and whom you have brought; `new` makes one more, `withdraw` takes one back
command-invite-example = /invite
command-members = members
command-members-help = how many there are, who waits, who brought whom (for moderators)
command-members-example = /members
command-admit = admit
command-admit-help = let somebody in (for moderators)
command-admit-example = /admit @ann
command-decline = decline
command-decline-help = decline an application, with a reason (for moderators)
command-decline-example = /decline @ann We have no room for beginners just now.
membership-is-member = You are a member.
membership-is-waiting = All places are taken; on the waiting list you are number { $number }. I write to you when there is one for you.
membership-is-applicant = The moderators have your application. I write to you when they have decided.
membership-is-kept = I have your application. No moderator hears of it just now; I tell them as soon as one does. I write to you when they have decided.
membership-now-member = Welcome! You are a member now.
membership-now-waiting = All places are taken just now; on the waiting list you are number { $number }. I write to you when there is one for you.
membership-by-invitation = One becomes a member here by invitation: ask a member for a code, and write `/join` and the code.
membership-how-invitation = By the way: one becomes a member here by invitation. Ask a member for a code, and write `/join` and the code.
membership-how-application = By the way: to become a member here, write `/join` to me.
membership-questions = { $count ->
    [one] Before the moderators decide, they ask you this. Reply to this message:
   *[other] Before the moderators decide, they ask you this. Reply to all of it in one message:
}
membership-asked-privately = I have written to you privately.
membership-write-to-me = Please do that privately with me, so that nobody else sees it.
membership-kept = Thank you! I have your application. No moderator hears of it just now; I tell them as soon as one can. I write to you when they have decided.
membership-applied = Thank you! The moderators have your application. I write to you when they have decided.
membership-added = Thank you, I have added that to your application.
membership-added-enough = That is as much as I can pass on today. The moderators decide with what they have.
membership-not-yet = You can apply again from { $at }.
membership-no-more = You have applied as often as one can. You can still write to the moderators: `/helpdesk`
membership-admitted-member = Welcome! You are a member now.{ $reason }
membership-admitted-waiting = The moderators have said yes. All places are taken just now; I write to you when there is one for you.{ $reason }
membership-declined = The moderators can't let you in now: { $reason }
    From { $at } you can apply again with `/join`.
membership-declined-asked = The moderators can't let you in now: { $reason }
    From { $at } you can ask again in your app.
membership-declined-last = The moderators can't let you in: { $reason }
membership-declined-bare = they gave no reason.
membership-place = There is a place for you: you are a member now. Welcome!
membership-word = I have something to tell you. Write `/join` to me privately, and I say how it stands.
membership-brought = { $name } has come by your invitation. Thank you!{ $met ->
    [yes] {" "}Perhaps you say hello in { $room }? A face that one knows makes it easier.
   *[no] {""}
}
membership-brought-said = { $name } is new, and says that you are why. Thank you!{ $met ->
    [yes] {" "}Perhaps you say hello in { $room }? A face that one knows makes it easier.
   *[no] {""}
}
brought-ask = Did somebody bring you here? Tell me who, if you like: `/broughtby @NAME`, or reply “NAME brought me”.
brought-button = Somebody brought me
brought-who = Who was it? Write me the name.
brought-who-here = Who was it? `/broughtby @NAME` tells it.
brought-thanks = Thank you! { $name } is glad to hear that, I am sure.
brought-known = I know already who brought you. Thank you!
brought-not-new = That is for who is new. Good to have you here!
brought-yourself = You came by yourself? All the better.
command-broughtby = broughtby
command-broughtby-help = tell who brought you here, when you are new
command-broughtby-example = /broughtby @ann
membership-left = You are no longer a member. The doors stay open: `/join` brings you back. The rooms themselves you leave in your app. `/export` gives you what I keep about you, and `/forget` has me forget it.
membership-none = You are not on the list of members.
application = **{ $name }** would like to become a member: { $text }
application-bare = **{ $name }** would like to become a member.
application-added = **{ $name }** adds to the application: { $text }
application-words = Said with the request: { $text }
application-crowd = { $count } more would like to become members: { $names }{ $more ->
    [0] .
   *[other] {" "}and { $more } more.
} `/members` shows their applications, here.
application-called = { $names }: somebody would like to become a member. Write `/members` to me privately, and I show it to you.
application-yes = admit
application-no = decline
application-over = There is no application of that member now.
application-agreed = { $standing ->
    [waiting] { $name } has agreed to the rules meanwhile, and is on the waiting list.
   *[other] { $name } has agreed to the rules meanwhile, and is in.
}
application-is-in = There is no application of that member now: { $standing ->
    [waiting] { $name } is on the waiting list already.
    [declined] { $name } has been declined.
   *[other] { $name } is in already.
}
application-decided = { $by } has decided about { $name } meanwhile. { $standing ->
    [waiting] { $name } is on the waiting list.
    [declined] { $name } has been declined.
   *[other] { $name } is a member now.
}
decline-why = What shall I tell { $name }? Reply to this message with the reason.
decline-why-room = Write `/decline`, { $name }'s name with an @, and the reason: I pass it on.
declined = { $told ->
    [called] { $name } is declined. I can't write to { $name } yet, so I have called { $name } in the room.
    [no] { $name } is declined, but I can't reach { $name } to say so.
   *[yes] { $name } has been told, with your reason.
}
declined-bare = { $told ->
    [called] { $name } is declined. I can't write to { $name } yet, so I have called { $name } in the room.
    [no] { $name } is declined, but I can't reach { $name } to say so.
   *[yes] { $name } has been told, without a reason.
}
page-decline-reason = If you decline: why?
page-decline-hint = It is passed on as you write it. You can leave it empty: then only that they can't come in is said.
admit-is-member = { $name } is a member already.
admit-member = { $told ->
    [called] { $name } is a member now. I can't write to { $name } yet, so I have called { $name } in the room.
    [no] { $name } is a member now, but I can't reach { $name } to say so.
   *[yes] { $name } is a member now, and has been told.
}
admit-waiting = { $told ->
    [called] All places are taken: { $name } is on the waiting list now. I can't write to { $name } yet, so I have called { $name } in the room.
    [no] All places are taken: { $name } is on the waiting list now, but I can't reach { $name } to say so.
   *[yes] All places are taken: { $name } is on the waiting list now, and has been told.
}
members-count = { $count ->
    [one] One member is on the list.
   *[other] { $count } members are on the list.
}
members-places = There are { $places } places; { $waiting } on the waiting list.
members-applicants = { $count ->
    [0] No applications wait.
    [one] One application waits for a decision.
   *[other] { $count } applications wait for a decision.
}
members-brought = { $name } brought { $names }
invite-code = Your code is **{ $code }**. Whoever writes `/join` and the code to me comes in as your guest. It holds until { $until }, for { $uses ->
    [one] one person
   *[other] { $uses } people
}.
    { $count ->
    [0] You have brought nobody yet.
   *[other] You have brought: { $names }
}
invite-link = Or pass on this link, which leads into **{ $room }** by itself: { $link }
invite-good = { $count ->
    [one] Your code is still good:
   *[other] Your codes are still good:
}
invite-row = **{ $code }** until { $until }, for { $uses ->
    [one] one person
   *[other] { $uses } people
}.
invite-brought = Whoever writes `/join` and a code to me comes in as your guest. { $count ->
    [0] You have brought nobody yet.
   *[other] You have brought: { $names }
}
invite-more = `/invite new` makes one more; `/invite withdraw` and a code takes one back.
invite-word-new = new another more fresh
invite-word-withdraw = withdraw cancel revoke delete remove stop end
invite-word-all = all every everything them
invite-withdrawn = { $count ->
    [one] That code lets nobody in any more.
   *[other] These codes let nobody in any more.
}
invite-none = You have no code that is good now. `/invite` makes one.
invite-which = Which one is it? `/invite` shows your codes; `/invite withdraw` and the code takes it back, `/invite withdraw all` all of them.
invite-shown = I have shown you privately what is good.
invite-sent = I have sent you a code privately.
invite-members = Only members can invite.
invite-enough = You have invited as many as you can at once. When a code has been used, has run out, or is taken back with `/invite withdraw`, you can make a new one.
invitation-over = That code doesn't hold, or holds no longer. Please ask for a new one.
invitation-yours = That is your own code; it is for somebody else.
request-rules = Hello! You asked to join **{ $room }**. These are the rules there. Are they all right with you?
    { $text }
membership-unasked = All right, you ask for it no longer. You can ask again at any time.
request-forgotten = I have withdrawn your request to join { $room } too.
application-invited = Invited by { $name }.
request-agree = I agree
request-not = no, thank you
request-agreed-member = Thank you! You are being let in.
request-agreed-waiting = Thank you! All places are taken just now; I write to you when there is one for you.
request-not-in = All right, then I don't let you in. You can ask again at any time.
request-rules-other = The rules have just changed. Are these all right with you?
    { $text }
request-rules-again = To be let in, tell me whether the rules are all right with you: yes or no. With a question, `/helpdesk` reaches the moderators.
request-closed = I let nobody in by myself any more. People decide about your request, in the app.
request-in-app = To come in, ask in your app to join the room: then I show you the rules.
request-over = You are not asking to join a room just now.
request-asked = Hello! You asked to join **{ $room }**.
request-applied = Hello! You asked to join **{ $room }**. The moderators decide, and I write to you when they have.
request-many = Hello! You asked to join **{ $room }**. Many people ask just now; the moderators look at it.
request-stuck = { $count ->
    [one] I could not answer { $name }, who asks to join { $room }: I lack the right there. Please answer in your app.
   *[other] I could not answer { $count } people who ask to join { $room }, for I lack the right there: { $name }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    } Please answer in your app.
}
application-asks = Asks in the app to be let into { $room }.
application-unheard = I have no answer from { $name }: I can't write there. Decide here, or in your app.
application-silent = I have no answer from { $name } yet. Decide here, or in your app.
nudge-kind-crowd-help = many applications at once, for moderators
nudge-kind-stuck-help = who asks to join and I can't let in
export-joinrequest = Rooms that you asked to join
command-comein = comein
command-comein-help = agree to the rules of a room that you asked to join
command-comein-example = /comein yes
nudge-kind-membership = membership
nudge-kind-membership-help = applications, for moderators
nudge-kind-how-help = how one becomes a member
nudge-kind-brought-help = who came by your invitation
export-membership = Membership
export-brought_by = Who brought you, and whom you brought
export-invitation = Your invitations

# On the page of what needs attention.
page-applicants-more = { $count ->
    [one] One more has applied.
   *[other] { $count } more have applied.
}

# What it does for the practice of communities.
practice-invitations = `/invite` gives each member a code or a link for people he or she knows, and members see whom they brought.
