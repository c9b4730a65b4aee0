"""What one does with answers and conversations, in a real browser."""

from __future__ import annotations

from tests.window.browsing import PHONE, Visit, ask, beside, box, fits, kept


def test_after_a_reload_the_conversation_is_there(scripted_window: str, visit: Visit) -> None:
    page = visit(scripted_window)
    ask(page, "Får jag fälla ett träd?")
    ask(page, "Vem beslutar om undantag?")
    page.locator(".shelf").wait_for()
    page.reload()
    page.locator("#exchange-2 a.cite").wait_for()
    assert page.locator(".exchange").count() == 2
    page.locator(".shelf summary").click()
    page.locator("[data-rename]").click()
    page.get_by_label("Nytt namn").fill("Träden")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Träden", exact=True).wait_for()
    page.get_by_role("button", name="Ta bort: Träden").click()
    page.locator(".welcome").wait_for()
    assert page.locator(".shelf").count() == 0


def test_two_tabs_keep_what_each_of_them_asked(scripted_window: str, visit: Visit) -> None:
    """Each also while the other waits for its answer; what one forgets stays forgotten."""
    first = visit(scripted_window)
    second = beside(first)
    box(first).fill("svara långsamt")
    box(first).press("Enter")
    first.locator(".pending").wait_for()
    ask(second, "Vem beslutar om undantag?")
    first.locator("#exchange-1 a.cite").wait_for()
    for page in (first, second):
        page.reload()
        page.locator("#exchange-1 a.cite").wait_for()
    assert "långsamt" in first.locator("#exchange-1 .question").inner_text()
    assert "undantag" in second.locator("#exchange-1 .question").inner_text()
    names = [kept(page) for page in (first, second)]
    assert names[0] == names[1]
    assert sorted(names[0]) == ["Vem beslutar om undantag?", "svara långsamt"]
    second.get_by_role("button", name="Ta bort: svara långsamt").click()
    second.locator(".shelf li").nth(1).wait_for(state="detached")
    first.reload()
    assert kept(first) == ["Vem beslutar om undantag?"]


def test_a_link_asks_its_question_once(scripted_window: str, visit: Visit) -> None:
    page = visit(f"{scripted_window}/?q=Vem+beslutar+om+undantag%3F", PHONE)
    page.locator("#exchange-1 a.cite").wait_for()
    assert "Styrelsen beslutar" in page.locator("#exchange-1 .answer").inner_text()
    assert "q=" not in page.url
    assert fits(page)


def test_copies_the_answer_with_its_sources_and_a_link(scripted_window: str, visit: Visit) -> None:
    page = visit(scripted_window)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    ask(page, "Vem beslutar om undantag?")
    page.get_by_role("button", name="Kopiera med källor").click()
    page.get_by_role("button", name="Kopierat").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Vem beslutar om undantag?\n\n")
    assert "Styrelsen beslutar om undantag. [1]" in copied
    assert "[1] parkpolicy.txt, Ansvar: ”Styrelsen beslutar om undantag.”" in copied
    page.get_by_role("button", name="Kopiera länk").click()
    page.wait_for_function("navigator.clipboard.readText().then((text) => text.includes('?q='))")
    assert page.evaluate("navigator.clipboard.readText()").startswith(scripted_window)


def test_the_last_question_can_be_edited_and_asked_again(
    scripted_window: str, visit: Visit
) -> None:
    page = visit(scripted_window)
    ask(page, "Får jag fälla ett träd?")
    ask(page, "Vem beslutar om undantag?")
    page.get_by_role("button", name="Fråga igen").click()
    page.locator("#exchange-2 a.cite").wait_for()
    assert page.locator(".exchange").count() == 2
    page.get_by_role("button", name="Ändra frågan").click()
    page.locator("#exchange-2").wait_for(state="detached")
    assert box(page).input_value() == "Vem beslutar om undantag?"


def test_a_reading_and_a_suggestion_ask_at_a_click(scripted_window: str, visit: Visit) -> None:
    page = visit(scripted_window)
    ask(page, "hur är det med träden")
    page.get_by_role("button", name="Träd som fälls").click()
    page.locator("#exchange-2 .answer > *:not(.pending)").first.wait_for()
    assert "Träd som fälls" in page.locator("#exchange-2 .question").inner_text()
    ask(page, "Får jag fälla ett träd?")
    suggested = page.locator("#next button").first
    suggested.wait_for()
    question = suggested.inner_text()
    suggested.click()
    page.locator("#exchange-4 a.cite").wait_for()
    assert question in page.locator("#exchange-4 .question").inner_text()


def test_the_language_of_answers_is_chosen_and_kept(real_window: str, visit: Visit) -> None:
    page = visit(real_window)
    page.get_by_label("engelska").check()
    exchange = ask(page, "Vad kostar Energy Cities?")
    assert exchange.locator(".answer").get_attribute("lang") == "en"
    page.reload()
    page.locator("#exchange-1 a.cite").first.wait_for()
    assert page.locator("#exchange-1 .answer").get_attribute("lang") == "en"
    assert page.get_by_label("engelska").is_checked()
