"""What becomes of the press of a button: who pressed is told alone, and the buttons go once they are used."""

from __future__ import annotations

import pytest

from copbot.rooms.actions import Delivered, EndPress, Failed, Failure, Say, TellPrivately
from copbot.rooms.outbox import Outgoing
from copbot.rooms.text import text
from tests.adapters.telegram.bench import Bench
from tests.adapters.telegram.server import Fault
from tests.adapters.telegram.state import Chat, Message, Toast, User


@pytest.fixture
def group(bench: Bench, ann: User, bob: User) -> Chat:
    return bench.people.group("gardeners", ann, bob)


def _labels(message: Message) -> list[str]:
    rows = message.json.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def _offered(bench: Bench, group: Chat, ann: User, bob: User) -> Message:
    """The bot asks whether this answer is the one."""
    question = bench.people.write(ann, group, "/ask How deep do I plant garlic?")
    bench.people.write(bob, group, "Three centimetres.", reply_to=question)
    bench.people.write(ann, group, "Thank you, that worked!", reply_to=question)
    bench.until(lambda: bench.own(group) and _labels(bench.own(group)[-1]))
    return bench.own(group)[-1]


def _toast(bench: Bench, press: str) -> Toast | None:
    return next((one for one in bench.server.state.toasts if one.press == press), None)


def test_a_refusal_is_an_alert_and_the_buttons_go_when_one_is_used(
    bench: Bench, group: Chat, ann: User, bob: User
) -> None:
    bench.start()
    offer = _offered(bench, group, ann, bob)
    label, said = _labels(offer)[0], len(bench.said(group))
    refused = bench.people.press(bob, group, offer.id, label)
    bench.until(lambda: _toast(bench, refused))
    shown = _toast(bench, refused)
    assert shown is not None
    assert shown.alert
    assert shown.user == bob.id
    assert "asked the question" in shown.text
    bench.quiet()
    assert _labels(offer)
    assert len(bench.said(group)) == said
    # What all are to see stays in the group, and the press is answered nonetheless.
    done = bench.people.press(ann, group, offer.id, label)
    bench.until(lambda: bench.server.state.callbacks[done] and not _labels(offer))
    bench.until(lambda: any("accepted" in one for one in bench.said(group)))


def test_what_hung_about_is_answered_after_a_restart(bench: Bench, group: Chat, ann: User, bob: User) -> None:
    bench.start()
    offer = _offered(bench, group, ann, bob)
    bench.quiet()
    bench.stop()
    late = bench.people.press(bob, group, offer.id, _labels(offer)[0])
    bench.start()
    bench.until(lambda: _toast(bench, late))


def test_what_can_not_be_answered_any_more_is_told_privately_else_in_the_group(
    bench: Bench, group: Chat, ann: User, bob: User
) -> None:
    bench.start()
    offer = _offered(bench, group, ann, bob)
    bench.quiet()

    def answers(to: User, press: str) -> object:
        action = Say(
            room=str(group.id), text=text(f"for {press}"), reply_to=str(offer.id), only_for=str(to.id), press=press
        )
        return bench.ask(bench.adapter.deliver(Outgoing(10**9, "telegram", "somewhere", action)))

    answers(bob, "callback old")
    assert bench.said(group)[-1] == "for callback old"
    bench.people.writes_privately(bob, "/help")
    bench.quiet()
    answers(bob, "callback older")
    assert bench.said(bench.people.private(bob))[-1] == "for callback older"
    # To end it does no harm.
    ended = EndPress(room=str(group.id), press="callback oldest", person=str(bob.id))
    bench.ask(bench.adapter.deliver(Outgoing(10**9, "telegram", "somewhere", ended)))


def test_a_press_of_a_group_that_is_nobodys_is_answered(bench: Bench, ann: User) -> None:
    strange = bench.stranger("others", ann)
    bench.start()
    bench.until(lambda: bench.own(strange))
    message = bench.own(strange)[-1]
    message.json["reply_markup"] = {"inline_keyboard": [[{"text": "old", "callback_data": "take 1"}]]}
    press = bench.people.press(ann, strange, message.id, "old")
    bench.until(lambda: bench.server.state.callbacks[press])


@pytest.mark.parametrize("fault", [Fault(429, retry_after=1), Fault(502)], ids=["429", "502"])
def test_what_telegram_does_not_take_at_once_is_for_the_presser_alone_nonetheless(
    bench: Bench, group: Chat, ann: User, bob: User, fault: Fault
) -> None:
    bench.start()
    bench.people.writes_privately(bob, "/help")
    offer = _offered(bench, group, ann, bob)
    bench.quiet()
    said, told = len(bench.said(group)), len(bench.said(bench.people.private(bob)))
    bench.server.fail("answerCallbackQuery", fault)
    refused = bench.people.press(bob, group, offer.id, _labels(offer)[0])
    bench.until(lambda: _toast(bench, refused))
    bench.quiet()
    assert (len(bench.said(group)), len(bench.said(bench.people.private(bob)))) == (said, told)


def test_who_can_be_told_by_the_press_alone_is_told_at_the_second_try(
    bench: Bench, group: Chat, ann: User, bob: User
) -> None:
    bench.start()
    bench.quiet()
    with bench.server.state.lock:
        bench.server.state.callbacks["1"] = False
        bench.server.state.pressed["1"] = (bob.id, group.id)
    pressed = bench.adapter._pressed
    assert pressed is not None
    bench.ask(pressed.hold(bob.id, "1"))
    bench.server.fail("answerCallbackQuery", Fault(429, retry_after=1))
    action = TellPrivately(person=str(bob.id), text=text("Done."))
    going = Outgoing(10**9, "telegram", "somewhere", action)
    first = bench.ask(bench.adapter.deliver(going))
    assert isinstance(first, Failed)
    assert first.why is Failure.RATE_LIMITED
    assert isinstance(bench.ask(bench.adapter.deliver(going)), Delivered)
    shown = _toast(bench, "1")
    assert shown is not None
    assert shown.text == "Done."
