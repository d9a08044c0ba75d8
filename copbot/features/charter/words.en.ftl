# What the bot says of goals and rules, in English. **bold**, `code` and _italic_ are marks; { $name } are values.
# Kind, short, plain; never blaming.

command-goals = goals
command-goals-help = what this community is for; `/goals history` shows how that came about
command-goals-example = /goals
command-rules = rules
command-rules-help = the rules here; `/rules history` shows how that came about
command-rules-example = /rules
command-propose = propose
command-propose-help = propose other goals or rules, to be discussed and voted on
command-propose-example = /propose rules Be kind. Ask before you post a picture of somebody.
charter-goals = goals
charter-rules = rules
charter-set = set
charter-history = history
charter-withdraw = withdraw
charter-thanks = Thank you. All rooms know it now; from here on everybody can propose changes with `/propose`.
charter-length = Write the text behind it, in at most { $most } characters.
goals-none = This community has no goals written down yet. Anybody can propose some: `/propose goals` and your text.
goals-none-moderator = This community has no goals written down yet. You can set the first ones: `/goals set` and your text.
goals-propose = There are goals already. Changes are for all of us to decide: `/propose goals` and your text.
goals-are = **What we are here for** (since { $at }): { $text }
goals-new = **What we are here for**, from now on: { $text }
goals-history = **How our goals came about**
goals-proposed = **{ $name }** proposes other goals: { $text }
    Vote with 👍 or 👎 until { $until }. At least { $quorum } votes are needed. Discuss it here.
goals-recalled = **What we are here for**: { $text }
goals-week = { $answered ->
    [one] { $asked ->
        [one] This week our one question was answered. Thank you, all who helped!
       *[other] This week one of our { $asked } questions was answered. Thank you, all who helped!
    }
   *[other] This week { $answered } of our { $asked } questions were answered. Thank you, all who helped!
}
rules-none = This community has no rules written down yet. Anybody can propose some: `/propose rules` and your text.
rules-none-moderator = This community has no rules written down yet. You can set the first ones: `/rules set` and your text.
rules-propose = There are rules already. Changes are for all of us to decide: `/propose rules` and your text.
rules-are = **What we have agreed on** (since { $at }): { $text }
rules-new = **What we have agreed on**, from now on: { $text }
rules-are-set = **The rules here** (set by { $name }, since { $at }; `/propose` changes them): { $text }
rules-new-set = **The rules here**, set by { $name }: { $text }
charter-somebody = a moderator
rules-history = **How our rules came about**
rules-proposed = **{ $name }** proposes other rules: { $text }
    Vote with 👍 or 👎 until { $until }. At least { $quorum } votes are needed. Discuss it here.
rules-changed = { $name }, what we have agreed on has changed: { $text }
rules-ask = One thing more: these are the rules here. Are they all right with you?
    { $text }
rules-agree = I agree
rules-agreed = Thank you! I have noted that you agree.
rules-agreed-already = You have agreed to this.
rules-agreed-count = { $count ->
    [one] One member has agreed to this.
   *[other] { $count } members have agreed to this.
}
rules-other = The rules have changed since. `/rules` shows those that hold now.
history-set = { $at }, set by { $name }: { $text }
history-voted = { $at }, proposed by { $name } and voted: { $text }
proposed = Your proposal is before the room.
propose-one-at-a-time = There is a proposal about that already; when its vote is over, yours can follow.
propose-none = There is no proposal about that now.
propose-not-yours = Only who made the proposal, or a moderator, can take it back.
propose-withdrawn = The proposal is taken back.
proposal-adopted = Adopted, with { $up } 👍 and { $down } 👎. Thank you for voting!
proposal-rejected = Not adopted: { $up } 👍 and { $down } 👎. Thank you for voting!
proposed-in-place-of = So far: { $text }
proposed-new = New: { $after }
proposed-gone = No longer: { $before }
proposed-changed = Instead of “{ $before }”: { $after }
proposal-no-quorum = Not adopted: { $up } 👍 and { $down } 👎, and at least { $quorum } votes are needed.
nudge-kind-charter = charter
nudge-kind-charter-help = rules to agree to, and changes of what you agreed to
export-charter = Goals and rules that you proposed and that were adopted
export-proposal = Your proposals
export-agreement = Rules that you agreed to

form-propose = Propose goals or rules
form-propose-text = How should they read as a whole?

# What it does for the practice of communities.
practice-goals = I keep the goals that the community sets, tell them to everybody who is new, and bring them back to mind now and then, beside what was done for them. A moderator sets the first ones; later anybody proposes others and all vote.
practice-goals-lacks = No goals are written down yet. Write them behind this: `/goals set`
practice-rules = I keep the rules that members propose, discuss and vote on, also on what is confidential. Newcomers hear of them; if you wish, I ask them to agree.
practice-rules-lacks = No rules are written down yet. Let somebody propose some, or write them behind this: `/rules set`
archived-voted = adopted by a vote

# What moderators could do this week.
worth-goals = Say in your own words why it makes sense to take part. Your goals: { $text }
worth-goals-week = { $count ->
    [one] One question of the last 7 days was answered: that shows it.
   *[other] { $count } questions of the last 7 days were answered: that shows it.
}
