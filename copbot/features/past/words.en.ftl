# What the bot says of the past that was imported, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

past-imported = What you wrote in the rooms before I came has been imported, from { $since } to { $until }. Questions: { $questions }, answers: { $answers }.
past-yours = `/export` shows you all of it, `/forget` has me forget it.
export-past = That something of you was imported
export-name_claim = Which names of the past you said were yours
command-thatwasme = thatwasme
command-thatwasme-help = say that a name of the imported past was yours: a moderator is asked
command-thatwasme-example = /thatwasme oskar
command-thatwasnt = thatwasnt
command-thatwasnt-help = a name of the past was given to the wrong member: take it back (for moderators)
command-thatwasnt-example = /thatwasnt oskar
claim-nobody = Of “{ $name }” I know nothing from before I came, or it is somebody's already. Names are as they were written then.
claim-waits = That is with the moderators; I tell you what they say.
claim-refused = A moderator has said no to that. Please turn to them if that is wrong.
claim-many = Please wait for the answers to the names you gave me before.
claim-nobody-hears = Just now I can write to no moderator. Please ask one of them to write to me, and then try again.
claim-asked = I ask the moderators whether “{ $name }” was you, and tell you what they say. Without an answer within two weeks it lapses.
claim-put = { $name } says: “{ $past } on { $platform }, that was me.” Is that so?
claim-much = Imported of that name, from { $since } to { $until }. Questions: { $questions }, answers: { $answers }.
claim-care = An equal name proves nothing. With a yes all of it is that member's; `/thatwasnt` takes that back.
claim-button-yes = Yes, it was
claim-button-no = No
claim-over = That has been answered, or has lapsed.
claim-own = Somebody else who moderates here has to say that.
claim-yes = Good: what “{ $past }” wrote is { $name }'s now. `/thatwasnt { $past }` takes that back.
claim-no = Good: nothing has been joined.
claim-told-yes = A moderator says so too: what “{ $name }” wrote on { $platform } is yours now.
claim-told-no = A moderator says that “{ $name }” on { $platform } was not you. Please turn to the moderators if that is wrong.
claim-told-undone = A moderator has taken back that “{ $name }” on { $platform } was you. Please turn to the moderators if that is wrong.
claim-not-given = The name “{ $name }” was given to nobody.
claim-undone = Good: what “{ $name }” wrote is nobody's again.
nudge-kind-names = names
nudge-kind-names-help = who says that a name of the imported past was theirs
