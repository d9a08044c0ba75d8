# What the bot says of the sketch, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-sketch = sketch
command-sketch-help = what all draw together this week, and how to join in
command-sketch-example = /sketch
command-line = line
command-line-help = draw a line in the sketch of the week
command-line-example = /line c4 e5
export-sketch_line = Lines that you drew in sketches
export-sketch_vote = How dark you wanted lines of others in sketches
export-sketch_turn = Lines of sketches of which you are asked how dark they are to be
sketch-word-another = another
sketch-word-subject = subject
sketch-word-remove = remove
sketch-word-vote = vote

sketch-call = This week all of us draw **{ $subject }**, one short line each day. `/line c4 e5` draws from field C4 to field E5; a reply to this does too. Then I ask you how dark lines of others are to be. It is finished { $until }.{ $count ->
    [0] { "" }
    [one] {" "}One line is there so far.
   *[other] {" "}{ $count } lines are there so far.
}
sketch-call-page = This week all of us draw **{ $subject }**, one short line each day, and then say how dark lines of others are to be. It is finished { $until }.{ $count ->
    [0] { "" }
    [one] {" "}One line is there so far.
   *[other] {" "}{ $count } lines are there so far.
}
sketch-about = { $count ->
    [0] The sheet is empty: letters A to P above, numbers 1 to 12 at the left
    [one] { $subject }, one line so far: { $lines }
   *[other] { $subject }, of { $count } lines; the darkest: { $lines }
}
sketch-runs = from { $start } to { $end } ({ $dark } %)
sketch-finished = { $count ->
    [one] **{ $subject }** is finished: one line. Thank you to who drew it!
   *[other] **{ $subject }** is finished: { $count } lines by { $people ->
        [one] one
       *[other] { $people }
    }, and { $votes ->
        [0] nothing said of them yet
        [one] one word on how dark they are
       *[other] { $votes } words on how dark they are
    }. Thank you to all who drew!
}
sketch-line-aside = { $head } How dark lines of others are to be I ask you privately: write me `/sketch vote` there.
sketch-show-aside = Privately I show the picture: write me `/sketch` there.
sketch-remove-aside = Lines are chosen by a picture, and privately: write me `/sketch remove` there.
sketch-card-over = All of us drew **{ $subject }**. No more lines come into it.
sketch-line-late = That sketch is finished. Now we draw **{ $subject }**; a line in it is drawn with `/line c4 e5`.
sketch-answer = { $text }
sketch-next-line = Your next line can be drawn { $at }.
sketch-vote-button = say how dark lines are to be
sketch-not-yet = Nothing is drawn yet. The first sketch begins { $at } if there is a subject: what several members searched for lately. A moderator can choose one, with `/sketch subject apples`.
sketch-between = **{ $subject }** is finished. The next sketch begins { $at }.
sketch-none = Nothing is drawn just now; `/sketch` tells when the next sketch begins.
sketch-line-how = Now we draw **{ $subject }**. Write me the fields that your line joins, such as `c4 e5` or `c4 d5 e5`. It can be as long as two fields.
sketch-line-done = Your line is in, from **{ $start }** to **{ $end }**.
sketch-line-only = { $head } There are no lines of others to ask you about just now. Your next line can be drawn { $at }.
sketch-line-last = Your line is in, from **{ $start }** to **{ $end }**, and with it the sketch is finished.
sketch-line-wait = You have drawn a line not long ago. Your next one can be drawn { $at }.
sketch-line-unread = I understand fields and nothing beside them: `/line c4 e5`, or with more of them `/line c4 d5 e5`.
sketch-line-field = There is no field { $reaches }: they go from A1 to P12.
sketch-line-off = That would leave the sheet: fields go from A1 to P12.
sketch-line-short = A line joins at least two fields: `/line c4 e5`.
sketch-line-many = A line can have { $most } points at most.
sketch-line-long = That is too long: from { $start } that way a line can go as far as { $reaches }. It can be { $longest } units long, which is two fields.
sketch-how-dark = How dark is this line to be, red in the picture: from **{ $start }** to **{ $end }**? { $left ->
    [one] It is the last one.
   *[other] There are { $left } to go.
}
sketch-red = the sketch, with a line in red from { $start } to { $end }
sketch-dark-0 = away with it
sketch-dark-25 = pale
sketch-dark-50 = half
sketch-dark-75 = dark
sketch-dark-100 = black
sketch-voted = Noted: { $dark ->
    [0] away with it (0 %)
    [25] pale (25 %)
    [50] half (50 %)
    [75] dark (75 %)
    [100] black (100 %)
   *[other] { $dark } %
}.
sketch-dark-how = How dark is the line from { $start } to { $end } to be? Say **away with it**, **pale**, **half**, **dark** or **black**, or how much of 100, such as 30 %.
sketch-passed = Fine, not this one.
sketch-go-on = Gladly.
sketch-stopped = Fine. With `/sketch vote` you can go on at any time.
sketch-votes-done = { $head } Those were all that I ask you about for now. Thank you!
sketch-vote-changed = The line from { $start } to { $end } is to be { $dark ->
    [0] gone (0 %)
    [25] pale (25 %)
    [50] half (50 %)
    [75] dark (75 %)
    [100] black (100 %)
   *[other] { $dark } %
} now.
sketch-vote-gone = I don't ask about that line, or no longer; `/sketch vote` goes on.
sketch-vote-over = That sketch is finished.
sketch-another-done = **{ $subject }** is no subject any more; the room sees the next one.
sketch-another-none = **{ $subject }** is no subject any more. I know no other one; choose one with `/sketch subject apples`.
sketch-subject-how = Say what is to be drawn, in at most { $longest } characters: `/sketch subject apples`.
sketch-subject-done = Now **{ $subject }** is drawn.
sketch-subject-next = **{ $now }** has lines already, so **{ $subject }** comes after it, { $at }.
sketch-remove-none = There is no such line.
sketch-remove-which = Which line is to go? They have numbers in the picture.
sketch-remove-row = **{ $number }** from { $start } to { $end }, by { $author }{ $votes ->
    [0] , nobody has said how dark
    [one] , one has said how dark
   *[other] , { $votes } have said how dark
}
sketch-remove-button = { $number }
sketch-removed = It is out of the sketch.

# The pages.
page-sketch = The sketch
page-sketch-none = Nothing is drawn just now. The next sketch may begin { $at }.
page-sketch-vote = How dark?
page-sketch-draw = Draw a line
page-sketch-how = Draw on the sheet with a finger, a pen or the mouse. By keyboard: go to the sheet, move with the arrow keys, Enter begins the line and sets its points, and the button sends it; Escape begins anew.
page-sketch-points = The fields that it joins
page-sketch-hint = Such as c4 e5, or c4 d5 e5: letters from the left, numbers from above. It can be as long as two fields.
page-sketch-send = Put it into the sketch
page-sketch-draw-here = The sheet: draw a line with the arrow keys and Enter
page-sketch-at = You are at
page-sketch-length = of 100 units
page-sketch-remove = Take a line out
sketch-reported = the sketch: { $subject }
sketch-take-out = Take { $number } out
page-sketches = Sketches
page-sketches-none = No sketch is finished yet.
page-sketches-older = Older ones
page-sketches-all = All sketches
page-sketches-of = { $count ->
    [one] one line
   *[other] { $count } lines
} by { $people ->
    [one] one member
   *[other] { $people } members
}, { $votes ->
    [0] nothing said of them
    [one] one word on how dark they are
   *[other] { $votes } words on how dark they are
}
sketches-all = Sketches of { $community }
sketches-one = { $subject }: a sketch of { $community }
sketches-artform = drawing of many hands

# In newsletters.
sketch-news = **{ $subject }** is drawn: a sketch of { $count ->
    [one] one line
   *[other] { $count } lines
} by { $people ->
    [one] one member
   *[other] { $people } members
}
sketch-idea = Draw a line in the sketch, **{ $subject }**: `/line c4 e5`. It is finished { $until }.

# What it does for the practice of communities.
practice-sketch = Week by week all draw one picture together, a line each.
