# What the bot says to moderators of the practice of communities, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-tips = tips
command-tips-help = what is not set up here yet, and one thing worth doing this week; all names everything, and 5 or pitfall 3 what I do for that one (for moderators)
command-tips-example = /tips
tips-all = all
tips-word-tip = tip
tips-word-hint = hint
tips-word-pitfall = pitfall
tips-tip = tip { $number }
tips-hint = hint { $number }
tips-pitfall = pitfall { $number }
tips-usage = I don’t know a tip called { $word }. Write `/tips`, `/tips all`, or `/tips 5`; there are 17 tips, 10 hints and 10 pitfalls.
tips-privately = write to me privately, and I tell you what is not set up yet, and what is worth doing.
tips-lacks = **Not set up here yet**
tips-more = { $count ->
    [one] And one thing more: `/tips all`.
   *[other] And { $count } more: `/tips all`.
}
tips-off = { $name }: switched off. `/{ $command }` switches it on.
tips-switch-on = { $name }: on
tips-set-up = Everything that a community can set up is set up here.
tips-nothing = Everything is set up, and nothing needs you more than usual this week.
tips-week = **Worth doing this week** ({ $which }: { $title })
tips-head = **{ $which }: { $title }**
tips-off-here = What I could do for it is switched off here: `/tips all`.
nudge-kind-tips = worthwhile
nudge-kind-tips-help = one thing worth doing for your community, once a week, for moderators

tips-tip-1 = set out starting goals, or a frame of what is possible
tips-tip-2 = never underrate the time and effort it takes to get used to digital talk
tips-tip-3 = a helpdesk for trouble with getting in
tips-tip-4 = members need time set aside for this
tips-tip-5 = help new members on their way
tips-tip-6 = meet newcomers personally
tips-tip-7 = instructions at hand for everyone, also sent to them
tips-tip-8 = agree what may be expected of each other
tips-tip-9 = several forums if needed
tips-tip-10 = encourage a personal profile
tips-tip-11 = react fast and kindly to first contributions
tips-tip-12 = something new every week
tips-tip-13 = draw up rules of conduct together
tips-tip-14 = give examples of good feedback yourself
tips-tip-15 = say now and then why taking part makes sense
tips-tip-16 = see to it that every question is answered and every contribution gets a reaction
tips-tip-17 = consider meeting face to face
tips-hint-1 = create content, refreshed daily
tips-hint-2 = don’t be strict; praise new members, never show them up
tips-hint-3 = create attention: let the added value be seen
tips-hint-4 = use your own network
tips-hint-5 = use the snowball: members bring members
tips-hint-6 = challenge volunteers, no pressure
tips-hint-7 = keep it simple
tips-hint-8 = keep it attractive: members hear it before others
tips-hint-9 = first the process, then structure
tips-hint-10 = make it fun
tips-pitfall-1 = moods and needs ignored
tips-pitfall-2 = too little content
tips-pitfall-3 = too much or too little structure
tips-pitfall-4 = no scope
tips-pitfall-5 = no goal
tips-pitfall-6 = technology-driven
tips-pitfall-7 = no useful answers
tips-pitfall-8 = no support
tips-pitfall-9 = only outer motives
tips-pitfall-10 = poor guidance

# What moderators could do this week.
tips-fresh = This week has brought nothing new so far. An idea: { $idea }
