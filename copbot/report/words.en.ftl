report-title = What the bot would have seen and done
report-log = Log: { $name }
report-empty = The log holds no messages.
report-utc = Days and times are in UTC.
report-undated = The log says nowhere what day it was: days are counted from its first.
report-day = day { $day }
report-month-of-log = month { $month }
report-year-of-log = year { $year }

report-overview = The log
report-span = From { $begin } to { $end } ({ $lasting }).
report-size = { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
  } by { $people ->
    [one] { $people } person.
   *[other] { $people } people.
  }
report-joined = { $joined ->
    [one] { $joined } person was seen to join
   *[other] { $joined } people were seen to join
  }; { $silent } of them never wrote.

report-questions = Questions
report-no-questions = No questions were seen.
report-seen = { $questions ->
    [one] The bot saw { $questions } question.
   *[other] The bot saw { $questions } questions.
  }
report-outcome = How it ended
report-count = Questions
report-share = Share
report-outcome-answered = answered by somebody else
report-outcome-alone = solved by the asker alone
report-outcome-taken-up = taken up, but not answered
report-outcome-never = nobody reacted

report-time = Time to first answer
report-no-time = No question got an answer.
report-half = Half of the answered questions had their first answer within { $median }, nine in ten within { $ninetieth }.
report-wait = First answer
report-within-0 = within 5 minutes
report-within-1 = within 1 hour
report-within-2 = within 1 day
report-within-3 = later

report-start = { $unanswered } of { $questions ->
    [one] { $questions } question was never answered: start here
   *[other] { $questions } questions were never answered: start here
  }
report-all-answered = { $questions ->
    [one] The one question was answered
   *[other] All { $questions } questions were answered
  }
report-quiet-log = No questions were seen
report-start-later = There is nothing to catch up on.
report-reacted = To { $count } of them somebody reacted, but did not answer.
report-all-of-them = The newest first:
report-latest = { $count ->
    [one] The latest:
   *[other] The { $count } latest, the newest first:
  }
report-reaction = Reaction
report-but-no-answer = a reaction, but no answer
report-others = { $count ->
    [one] One more
   *[other] { $count } more
  }
report-when = When
report-asker = Asked by
report-question = Question

report-bot = What the bot would have done
report-quiet = The bot would have said nothing.
report-step = Message
report-times = Times
report-weekly = Per week
report-reached = Rooms or people
report-each = Questions each
report-step-room = list of open questions in a room
report-step-member = nudge to a member
report-step-moderators = alert to the moderators
report-step-asker = reminder to an asker
report-step-again = list of what is still open, long after
report-step-ended = “nobody has answered, what now?” to an asker
report-step-solved = “did it solve it?” to an asker
report-nudges = { $times ->
    [one] { $times } nudge
   *[other] { $times } nudges
  } would have gone to { $members ->
    [one] { $members } member:
   *[other] { $members } members:
  } privately where the bot may write to a member first, else by name in the room.
report-busy = { $most ->
    [one] Nobody would have got more than one of these messages in a week.
   *[other] Nobody would have got more than { $most } of these messages in a week; who got any mostly got { $usual }.
  }
report-right-asked = { $questions ->
    [one] It would have asked somebody about { $questions } question
   *[other] It would have asked somebody about { $questions } questions
  }; { $answered ->
    [0] none of them was answered after that.
    [one] { $answered } of them was answered after that.
   *[other] { $answered } of them were answered after that.
  }
report-right = It would have asked the right one in { $right } of { $answered }: one of those whom it would have asked is among those who answered.
report-right-honest = In this log nobody was asked. Whether the others would have known the answer, it does not tell.
report-nudged = Who would have been asked most
report-asked-of = Questions
report-answered-of = Answered later
report-put = Who would have been asked about what
report-put-to = to { $name }
report-put-by = asked by { $name }
report-later = Later
report-answered-it = answered it later
report-examples-room = Examples: lists in a room
report-examples-member = Examples: nudges to members
report-examples-moderators = Examples: alerts to the moderators
report-examples-asker = Examples: reminders to askers
report-examples-again = Examples: lists of what is still open, long after
report-examples-ended = Examples: “nobody has answered, what now?”
report-examples-solved = Examples: “did it solve it?”
report-to = To
report-text = Text

report-newcomers = Newcomers
report-no-newcomers = Nobody first wrote after the log’s first 30 days.
report-new = { $people ->
    [one] { $people } person
   *[other] { $people } people
  } first wrote after the log’s first 30 days.
report-returned = { $returned } of them ({ $share }) wrote again on a later day.
report-first = { $asked ->
    [one] { $asked } newcomer asked a question; the first one was answered for { $answered } ({ $share }).
   *[other] { $asked } newcomers asked a question; the first one was answered for { $answered } ({ $share }).
  }

report-people = Who answers, who asks
report-no-answers = Nobody answered a question.
report-few = { $few ->
    [one] The one person who answers most
   *[other] The { $few } people who answer most
  } (of { $people ->
    [one] { $people } person who answered
   *[other] { $people } people who answered
  }) gave { $share } of the answers.
report-helper = Who answers most
report-answers = Answers
report-firsts = First answers
report-asks = Who asks most

report-months = Month by month
report-years = Year by year
report-month = Month
report-year = Year
report-one-month = The log lies within a single month, so there is no picture over time.
report-messages = Messages
report-people-count = People
report-new-count = New
report-questions-count = Questions
report-answered-count = Answered
report-answered-not = Not answered
report-wait-median = Wait
report-said-count = Bot
report-columns = Answered: share of that period’s questions. Wait: median time to first answer. Bot: messages that the bot would have sent.

report-chart-strip = { $label }: { $share }
report-chart-messages = Messages per month
report-chart-people = People who wrote, per month
report-chart-questions = Questions per month
report-chart-wait = Median time to first answer, per month
report-chart-said = Messages that the bot would have sent, per month
report-chart-new = newcomers
report-chart-known = the others
report-chart-most = From { $begin } to { $end }. Highest: { $most } in { $month }.
report-chart-wait-most = From { $begin } to { $end }. Longest: { $most } in { $month }. The scale is logarithmic.
report-table = The figures as a table

report-health = How the community did
report-health-few = Values of fewer than five people or questions are not told. Answered, nobody spoke: of the questions older than a week, within a week. Wait: to the first answer of those. Reaction: to a newcomer’s first message, within a day. Stay: newcomers who still wrote after 30 and 90 days (Kaplan and Meier). Half: so few people gave half of the answers.
report-quarter = Quarter
report-health-quarter = Q{ $number } { $year }
report-health-answered = Answered
report-health-half = Median wait
report-health-ninetieth = Nine in ten
report-health-solo = Nobody spoke
report-health-newcomers = New
report-health-replied = Reaction
report-health-stay-30 = Stay 30 days
report-health-stay-90 = Stay 90 days
report-health-carried = Half
report-health-of = { $few } of { $people }
report-health-all-but = all but <5
report-health-part-few = <5
