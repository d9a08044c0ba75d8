command-health = health
command-health-help = how the community does: moderators see what matters now, and with all behind it everything that is measured; members what they decided to see (show puts that to the vote)
command-health-example = /health all
health-view-all = all
health-privately = write to me privately, and I tell you how the community does.
health-more = All of it
health-head = { $weeks ->
    [0] **How the community does** – the last 4 weeks:
   *[other] **How the community does** – the last 4 weeks, beside the { $weeks } before:
  }
health-steady = Nothing has changed for the worse, and nothing needs you more than usual.

health-few = fewer than five
health-few-of = fewer than five of { $whole }
health-all-but = all but fewer than five of { $whole }
health-share = { $share } of { $whole }
health-about = about { $share } of { $whole }
health-weeks = { $part ->
    [0] none
   *[other] { $part }
  } of the last { $whole } weeks
health-waits = half within { $half }, nine in ten within { $ninetieth }
health-never = without an answer: { $count }
health-fewest = { $few } of { $people } people
health-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
  }
health-before = (before: { $value })
health-behind = – behind it:
health-same = → as before
health-up-good = ↑ higher, and that is good
health-up-bad = ↑ higher, and that is not good
health-down-good = ↓ lower, and that is good
health-down-bad = ↓ lower, and that is not good

health-pitfall = **{ $name }**
health-pitfall-1 = Moods and needs
health-pitfall-2 = Content
health-pitfall-3 = Structure
health-pitfall-4 = Scope
health-pitfall-5 = Goals
health-pitfall-6 = Technology
health-pitfall-7 = Useful answers
health-pitfall-8 = Support
health-pitfall-9 = Motives
health-pitfall-10 = Guidance
health-moods = Not measured: what `/pulse` asks those who agree to it tells it, once enough have answered.
health-answered = Questions answered within a week: { $value }
health-wait = First answer: { $value }
health-solo = Questions to which nobody said anything: { $value }
health-worthwhile = Questions that got their first answer, and things shared: { $value }
health-fresh = Weeks that brought something that people valued: { $value }
health-bot-talk = Messages in the rooms that are mine: { $value }
health-opted-out = Members who have turned off some of my nudges, or all: { $value }
health-no-subject = Questions whose subject I don’t know: { $value }
health-goals = The goals hold unchanged since: { $value }
health-tickets = Tickets for the helpdesk: { $value }
health-seen-to = Tickets that a moderator saw to within a day: { $value }
health-replied = Newcomers whose first word got a reaction within a day: { $value }
health-stay = Newcomers still here after { $days } days: { $value }; with a reaction within a day { $with_one }, without one { $without }
health-unasked = Answers by people whom I had not asked: { $value }
health-carried = Half of the answers come from: { $value }
health-moderators = Moderators who said something: { $value }

health-few-more = fewer than five fewer than before that, of { $whole }
health-kept-back = not told
health-course-quarters = Below are charts of how it went, by quarters that are over.
health-course-months = Below are charts of how it went, by months that are over.
health-course-windows = Below are charts of how it went, by four weeks each; the last ones are those above.
health-chart-told = { $begin }: { $first }; { $end }: { $last }
health-stay-chart = Newcomers who stay, by the days since their first word
health-stay-all = all of them
health-stay-with = with a reaction within a day
health-stay-without = without one
health-after = after { $days } days

health-mean = { $mean } of { $steps }, from { $count } answers
health-uneven = { $share }, of { $people } people
health-mood = What members answer to the pulse, from 1 (not at all) to 5 (very much): { $value }
health-thanked = How often somebody was thanked for something done for others: { $value }
health-borne = Half of the moderating is done by: { $value }
health-load = How unevenly that is shared, from 0% (all do as much) to 100% (one does it all): { $value }
health-do-pulse = The pulse
health-do-calls = Calls for help

health-stage-early = Too early to say how far this community is in its life: I have heard it for { $days ->
    [one] { $days } day.
   *[other] { $days } days.
  }
health-stage-potential = Stage of life: **potential**. People begin to find each other. Why: { $people } ask and answer.
health-stage-coalescing = Stage of life: **coming together**. Why: { $people } people ask and answer, and most answers come from people who are new here ({ $new }).
health-stage-maturing = Stage of life: **maturing**. Why: more is asked than before ({ $asked } questions; before: { $usual }), and of the answers { $new } come from people who are new here.
health-stage-stewardship = Stage of life: **stewardship**. It goes its way and wants to be kept fresh. Why: { $people } people ask and answer, and as much is asked as before ({ $asked } questions; before: { $usual }).
health-stage-transformation = Stage of life: **transformation**. It ends, or becomes something else. Why: far less is asked than before ({ $asked } questions; before: { $usual }).

health-do-open = Open questions
health-do-missed-28d = What was answered
health-do-status = What waits
health-do-goals = Our goals
health-do-settings-welcome = Welcoming newcomers
health-do-settings-alerts = How often I speak

health-view-show = show
health-show-title = What do all members see of how the community does?
health-show-put = { $name } puts to the vote what all members see of how the community does; else only moderators see it. What more than half of those who vote want is shown, if at least { $quorum } do. Until { $until }:
health-show-done = It is put to the vote.
health-show-short = It is put to the vote. But it takes { $quorum } votes, and { $count ->
    [one] I know only one person here
   *[other] I know only { $count } people here
}: as it is, nothing comes of it. A moderator can have fewer suffice, before the next vote: `/settings health.quorum { $count }`.
health-show-runs = Members vote on that until { $until }.
health-show-vote = Vote
health-show-begin = Put it to the vote
health-show-never = How the community does only moderators see so far. What all members see of it, members decide: `/health show` puts it to the vote.
health-show-hidden = Members decided that only moderators see how the community does. `/health show` puts it to the vote anew.
health-show-few = Votes: { $count }, and it takes { $quorum }. What members see of how the community does stays as it was.
health-show-decided = That is decided (votes: { $count }). From now on all members see with `/health`: { $parts }.
health-show-nothing = That is decided (votes: { $count }): only moderators see how the community does.
health-stage-name = Stage of life
health-members-see = What members see of this, as they decided: { $parts }.
health-members-nothing = Members see nothing of this. What they see they decide themselves: `/health show` puts it to the vote.
health-option-1 = Moods and needs
health-option-2 = Content: questions with an answer, things shared
health-option-3 = Structure: who turned off my nudges
health-option-4 = Scope: questions without a known subject
health-option-5 = Goals: since when they hold
health-option-6 = Technology: how much I say, the helpdesk
health-option-7 = Answers: how many questions have one, and how soon
health-option-8 = Support: newcomers who are met, and stay
health-option-9 = Motives: answers that I had not asked for
health-option-10 = Guidance: on how few it rests
health-option-stage = Stage of life
health-option-nothing = Nothing: that stays with the moderators

nudge-kind-health = health
nudge-kind-health-help = once in four weeks, what matters about the community now, for moderators
export-began = When you first and last said something in the rooms
page-health = How the community does
page-health-what = What I measure, against the time before. There is no total score, and nothing about anybody alone.
page-health-caption = Measures of: { $name }
page-health-now = Now
page-health-before = Before
page-health-moved = How it moved
page-health-by-quarters = Since the beginning
page-health-by-windows = The last year, by four weeks each
page-health-table = As a table:
page-health-when = When
page-health-value = Value
page-health-bars = A full bar is the share now, a pale one below it that of the time before. A hollow mark at the foot of a chart: fewer than five, or not told since it would tell of fewer. I measure once an hour.

# What it does for the practice of communities.
practice-health = `/health` measures it, tells moderators the one or two things that matter now, and names what to do; once in four weeks unasked, where that is switched on.
