# What the bot says of linked rooms, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-setup-help = how this room is linked with others; privately: set me up, step by step (for moderators)
command-setup-example = /setup link
linked-question = **{ $name }** asks in { $room }: { $text }
linked-said = **{ $name }** in { $room }: { $text }
linked-asker-said = **{ $name }**, who asked, in { $room }: { $text }
linked-room = { $room } ({ $platform })
linked-passed-on = passed on
linked-passed-on-from = passed on from { $name }
linked-file = 📎 { $file }
linked-held = Your question stands where you asked it. You have just come and it has a link in it, so it goes to the linked rooms when somebody answers it or puts a 👍 on it.
linked-lost = I am no longer in { $room }. It is linked with { $rooms }: what is asked in one doesn't get to the other any more. If nobody meant that, let me in again, and it goes on by itself. If another room takes its place, link that one: `/setup link` in { $here } gives you a code for it.
linked-lost-aloud = : { $told }
nudge-kind-linking = linked rooms
nudge-kind-linking-help = that I am no longer in a room that is linked with others
setup-private = In a room `/setup` shows how it is linked with others. `/settings` shows what is set here.
setup-head = **{ $room }**
setup-linked = Linked with: { $rooms }
setup-alone = Not linked with any room.
setup-wants = What is asked in those comes here too.
setup-wants-not = What is asked in those does not come here.
setup-bridged = Another bridge joins it with { $rooms }, so I copy nothing between them.
setup-how = `/setup link` gives you a code for another room, `/setup unlink` ends it, `/setup questions off` keeps the others' questions away.
setup-word-unlink = unlink
setup-word-questions = questions
setup-usage = I don't understand that. For example: `{ $example }`, or `/setup` for all there is.
setup-code = The code is `{ $code }`. Give `/setup link { $code }` in the other room within 30 minutes; it works once.
setup-code-sent = I wrote you a code privately.
setup-write-first = I have a code for you, but I can't write to you yet. Please write to me privately, then give `/setup link` again.
setup-code-wrong = I don't know this code, or it has expired. `/setup link` in the other room gives a new one.
setup-code-here = That code is this room's. Give it in the other room.
setup-joined = This room is now linked with: { $rooms }. What is asked in one appears in the others.
setup-unlinked = This room is no longer linked with others.
setup-configured = This link is in the configuration (`linking.rooms`); whoever runs me can change it there.
claim-already = This room belongs to the community already.

# What it does for the practice of communities.
practice-rooms = Several rooms, on any of the platforms, are one community. Rooms that are linked share their questions and answers.
