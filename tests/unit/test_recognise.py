import pytest
from hypothesis import given
from hypothesis import strategies as st

from copbot.hearing.recognise import Heard, asks_back, name_key, name_keys, names, question, solved, thanks

LIKELY = 0.5


@pytest.mark.parametrize(
    "text",
    [
        "How do I replace the chain of my bike?",
        "hi all, what is the best glue for oak veneer?",
        "Does anyone know when the hall opens on Sunday?",
        "My sourdough stays flat since last week, what am I doing wrong?",
        "is there a way to print only the odd pages?",
        "Where can I find the minutes of the last meeting ?",
        "Any tips for a first marathon?",
        "anyone know why my seedlings fall over",
        "how do i mount the rear rack without a drill",
        "i can't get the scanner to work, any ideas",
        "hello, I have a problem with my sewing machine, it eats the thread",
        "can someone explain how the rota works",
        "what's the difference between a tenor and a baritone",
        "have a look at https://example.org/list?page=2 and tell me, how can I sort this by date?",
        "How do I call this?\n```\nfetch(a ? b : c)\n```",
        "Bob told me to ask here: how do I get a key to the workshop?",
        "Hoe krijg ik de vlek uit mijn jas?",
        "hoe krijg ik de band van mijn velg af",
        "weet iemand waar de sleutel van het hok ligt",
        "Hallo allemaal, heeft iemand ervaring met een warmtepomp?",
        "Ik krijg de printer niet aan de praat, iemand een idee?",
        "Welke verf kan ik het beste gebruiken voor een houten vloer?",
        "is er een manier om de lijst te sorteren op datum",
        "كيف أستطيع تركيب هذا البرنامج على جهازي؟",
        "この写真のサイズを小さくする方法はありますか？",
    ],
)
def test_question_to_the_room(text: str) -> None:
    assert question(text) >= LIKELY


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t ",
        "?",
        "???",
        "really?",
        "huh?",
        "why not?",
        "not sure about that :?",
        "how are you?",
        "Hi everyone, how are you all doing today?",
        "anyone here?",
        "hello? anybody around?",
        "can I ask a question?",
        "KazooLee: are you on the old or the new frame?",
        "did you try the other one?",
        "and then?",
        "so that is the same one, right?",
        "🤔❓",
        "😀?",
        "the recipe is at https://example.org/bread?flour=rye",
        "`x ? y : z` is what I wrote",
        "```\nwho is there?\nhow do I know?\n```",
        "    if ok? then how do I know",
        "> how do I replace the chain?\nwith a chain tool",
        "I will be there on Tuesday",
        "when I am done with it you can have it",
        "you can fix that with a bit of tape",
        "ls ?.txt shows them",
        "echt?",
        "hoe gaat het?",
        "is er iemand?",
        "mag ik iets vragen?",
        "heb je dat al geprobeerd?",
        "ik kom morgen wat later",
        "e\u0301\u0301\u0301\u0301 \u202e\u202d",
    ],
)
def test_no_question_to_the_room(text: str) -> None:
    assert question(text) < LIKELY


@pytest.mark.parametrize(
    "heard",
    [Heard(addressed=True), Heard(in_talk=True)],
)
@pytest.mark.parametrize("text", ["what is the size of the frame?", "and how do I tighten that one?"])
def test_in_a_talk_with_somebody_a_question_is_part_of_the_talk(text: str, heard: Heard) -> None:
    assert question(text, heard) < LIKELY
    assert question(text, heard) < question(text)


def test_asking_anybody_outweighs_a_running_talk() -> None:
    assert question("does anyone know how I can get the old paint off the frame?", Heard(in_talk=True)) >= LIKELY


def test_a_further_line_of_an_asker_is_less_probably_a_new_question() -> None:
    text = "what is the size of the frame?"
    assert question(text, Heard(asker_of_open=True)) < question(text)


@pytest.mark.parametrize(
    "text",
    [
        "which version?",
        "what does the label say?",
        "did you oil it before?",
        "have you got a picture of it?",
        "what do you mean",
        "is it the blue one or the grey one?",
        "bob: which model do you have?",
        "welke versie?",
        "welke foutmelding krijg je?",
        "heb je er een foto van?",
        "wat bedoel je precies?",
    ],
)
def test_asking_back(text: str) -> None:
    assert asks_back(text) >= LIKELY


@pytest.mark.parametrize(
    "text",
    [
        "",
        "use a chain tool",
        "the one in the second drawer, on the left",
        "have you tried a drop of oil? that cured it here",
        "why not use the other side?",
        "what is new is in https://example.org/what?new=1",
        "did you see https://example.org/help? it is all there",
        "which is why I always take the long one home",
        "probeer het eens met azijn",
        "al geprobeerd met wat azijn?",
    ],
)
def test_not_asking_back(text: str) -> None:
    assert asks_back(text) < LIKELY


@pytest.mark.parametrize(
    "text",
    [
        "thanks!",
        "thanks, that worked",
        "ah great, thank you so much bob",
        "thx",
        "that did it",
        "it works now",
        "works perfectly, cheers",
        "bedankt, dat was het",
        "dankjewel!",
        "top, het werkt",
        "dat hielp, dank je",
    ],
)
def test_thanks(text: str) -> None:
    assert thanks(text) >= LIKELY


@pytest.mark.parametrize(
    "text",
    [
        "",
        "thanks in advance",
        "thanks anyway",
        "thanks, but it doesn't work",
        "thank you, it still does not fit",
        "no thanks",
        "thanks for nothing",
        "thanks, and how do I put it back?",
        "how do I get the lid off without a scratch, my hands are wet and it slides all the time, thanks",
        "it worked yesterday",
        "alvast bedankt",
        "toch bedankt",
        "bedankt, maar het werkt niet",
        "dat werkt niet",
        "the lid is off",
    ],
)
def test_no_thanks(text: str) -> None:
    assert thanks(text) < LIKELY


@pytest.mark.parametrize(
    "text",
    [
        "nevermind, found it",
        "nvm",
        "never mind",
        "ok figured it out",
        "figured out how to do it",
        "laat maar, het is niet zo belangrijk",
        "solved it, the lid was upside down",
        "forget it",
        "laat maar, gevonden",
        "is al opgelost",
        "hoeft niet meer",
    ],
)
def test_solved(text: str) -> None:
    assert solved(text) >= LIKELY


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I have not found it",
        "found it but it does not fit",
        "has anyone solved this?",
        "solved it?",
        "nog niet gevonden",
        "het werkt niet meer",
        "ik heb het niet gevonden",
        "we found a nice place for the picnic",
    ],
)
def test_not_solved(text: str) -> None:
    assert solved(text) < LIKELY


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("bob: try the other one", "bob"),
        ("@bob try the other one", "bob"),
        ("try the other one bob", "bob"),
        ("bob, try the other one", "Bob"),
        ("BOB try the other one", "bob"),
        ("that is bob's bike", "bob"),
        ("carl and bob: the left one", "bob"),
        ("bob: the left one", "bob_"),
        ("bob: the left one", "bob|away"),
        ("bob: the left one", "bob[m]"),
        ("as Ann Smith said", "Ann Smith"),
        ("Ann: the left one", "Ann Smith"),
        ("@Ann the left one", "ann smith"),
        ("Ann, the left one", "Ann Smith"),
        ("al: the left one", "al"),
        ("the left one @al", "al"),
        ("guest: the left one", "guest"),
        ("@help the left one", "help"),
        ("> where is it\nbob: on the left", "bob"),
        ("José: the left one", "josé"),
        ("Straße7: the left one", "STRASSE7"),
        ("\u200fמשה: שמאלה", "משה"),
    ],
)
def test_names(text: str, name: str) -> None:
    assert names(text, name)
    assert name_key(name) in name_keys(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("", "bob"),
        ("bob: hi", ""),
        ("bob: hi", "   "),
        ("it is bobbing up and down", "bob"),
        ("bob2: the left one", "bob"),
        ("bob-the-second: the left one", "bob"),
        ("look in /home/bob/notes", "bob"),
        ("see bob.example.org", "bob"),
        ("all of it is al dente", "al"),
        ("a guest asked for help", "guest"),
        ("any of these will do", "any"),
        ("the other one is Ann's", "Ann Smith"),
        ("Jo: the left one", "Jo Smith"),
        ("Anna: the left one", "Ann Smith"),
    ],
)
def test_names_not(text: str, name: str) -> None:
    assert not names(text, name)


@pytest.mark.parametrize(
    "text",
    [
        *("a? " * 40_000, "x" * 100_000, "?" * 100_000, "`" * 100_000, "> " * 50_000, "www." * 25_000, "@a" * 50_000),
        *("how do I get in " * 7_000, "\n" * 100_000, "\u0301" * 100_000, "ﷺ؟" * 50_000),
    ],
)
def test_any_text_is_coped_with_at_little_cost(text: str) -> None:
    for chance in (question(text), asks_back(text), thanks(text), solved(text)):
        assert 0.0 <= chance <= 1.0
    names(text, "ann smith")


@given(st.text(max_size=200), st.booleans(), st.booleans(), st.booleans())
def test_chances_are_chances(text: str, addressed: bool, asker_of_open: bool, in_talk: bool) -> None:
    assert 0.0 <= question(text, Heard(addressed, asker_of_open, in_talk)) <= 1.0
    assert 0.0 <= asks_back(text) <= 1.0
    assert 0.0 <= thanks(text) <= 1.0
    assert 0.0 <= solved(text) <= 1.0


@given(
    st.text(alphabet="abB1 _-|[](){}@:,>.'’éß^`\u0301\u200f", max_size=30),
    st.text(alphabet="abB1 _-|[]éß^`@\u0301", max_size=6),
)
def test_who_is_named_is_found_by_the_key_of_the_name(text: str, name: str) -> None:
    if names(text, name):
        assert name_key(name) in name_keys(text)
