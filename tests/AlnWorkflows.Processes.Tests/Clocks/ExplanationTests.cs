using System.Text.Json;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Languages;
using static AlnWorkflows.Processes.Tests.Clocks.Shipped;

namespace AlnWorkflows.Processes.Tests.Clocks;

public class ExplanationTests
{
    private static readonly ClockReading Autumn =
        ClockCalculator.Read(Decide, Date("2025-10-06"), School([Date("2025-10-24")], [Date("2025-11-05")]));

    [Fact]
    public void Skipped_days_are_given_with_their_reason_by_name_in_both_languages()
    {
        Assert.Contains("Not counted: Friday 24 October 2025: INSET day.", Texts(Autumn.Explanation.LegalLatest, Language.En));
        Assert.Contains("Heb ei gyfrif: dydd Gwener 24 Hydref 2025: diwrnod HMS.", Texts(Autumn.Explanation.LegalLatest, Language.Cy));
        Assert.Contains("Not counted: Monday 27 October 2025 to Friday 31 October 2025: half-term.", Texts(Autumn.Explanation.LegalLatest, Language.En));
        Assert.Contains("Heb eu cyfrif: dydd Llun 27 Hydref 2025 – dydd Gwener 31 Hydref 2025: hanner tymor.", Texts(Autumn.Explanation.LegalLatest, Language.Cy));
        Assert.Contains("Not counted: Wednesday 5 November 2025: school closed (snow).", Texts(Autumn.Explanation.SafeBy, Language.En));
        Assert.Contains("Heb ei gyfrif: dydd Mercher 5 Tachwedd 2025: ysgol ar gau (eira).", Texts(Autumn.Explanation.SafeBy, Language.Cy));
    }

    [Fact]
    public void An_inset_day_is_counted_for_the_safe_date_and_said_to_be()
    {
        Assert.Contains("Counted for the safe date only: Friday 24 October 2025: INSET day (day 14).", Texts(Autumn.Explanation.SafeBy, Language.En));
        Assert.Contains("Wedi’i gyfrif ar gyfer y dyddiad diogel yn unig: dydd Gwener 24 Hydref 2025: diwrnod HMS (diwrnod 14).", Texts(Autumn.Explanation.SafeBy, Language.Cy));
    }

    [Fact]
    public void A_run_of_two_days_softens_the_welsh_noun()
    {
        Assert.Contains("Wedi’u cyfrif: dydd Llun 3 Tachwedd 2025 – dydd Mawrth 4 Tachwedd 2025: 2 ddiwrnod ysgol (diwrnodau 14 i 15).", Texts(Autumn.Explanation.LegalLatest, Language.Cy));
        Assert.Contains("Counted: Monday 3 November 2025 to Tuesday 4 November 2025: 2 school days (days 14 to 15).", Texts(Autumn.Explanation.LegalLatest, Language.En));
    }

    [Fact]
    public void A_bank_holiday_and_each_long_holiday_has_its_name()
    {
        Assert.Contains(
            "Not counted: Monday 4 May 2026: bank holiday (Early May bank holiday).",
            Texts(ClockCalculator.Read(Decide, Date("2026-03-02"), Cardiff).Explanation.LegalLatest, Language.En));
        Assert.Contains(
            "Heb eu cyfrif: dydd Sadwrn 28 Mawrth 2026 – dydd Sul 12 Ebrill 2026: gwyliau’r Pasg.",
            Texts(ClockCalculator.Read(Decide, Date("2026-03-02"), Cardiff).Explanation.LegalLatest, Language.Cy));
        Assert.Contains(
            "Not counted: Saturday 20 December 2025 to Sunday 4 January 2026: Christmas holidays.",
            Texts(ClockCalculator.Read(Decide, Date("2025-11-17"), Cardiff).Explanation.LegalLatest, Language.En));
        Assert.Contains(
            "Not counted: Tuesday 21 July 2026 to Monday 31 August 2026: summer holidays.",
            Texts(ClockCalculator.Read(Decide, Date("2026-06-15"), Cardiff).Explanation.LegalLatest, Language.En));
    }

    [Fact]
    public void The_text_gives_start_result_roll_forward_calendar_source_and_marks()
    {
        var text = Autumn.Explanation.ToText(Language.En);

        Assert.Contains("Start date: Monday 6 October 2025 (it was brought to the school’s attention", text, StringComparison.Ordinal);
        Assert.Contains("This day is not counted.", text, StringComparison.Ordinal);
        Assert.Contains("Safe by: Monday 1 December 2025, day 34 of the count.", text, StringComparison.Ordinal);
        Assert.Contains("It is a working day, so the last day does not roll forward (the Code’s rule on last days", text, StringComparison.Ordinal);
        Assert.Contains("Last day: Wednesday 3 December 2025, school day 35.", text, StringComparison.Ordinal);
        Assert.Contains("Calendar: Ysgol y Bryn (ysgol-y-bryn), revision 1.3.", text, StringComparison.Ordinal);
        Assert.Contains("Code for Wales 2021, paragraphs 12.12 and 12.21.", text, StringComparison.Ordinal);
        Assert.Contains("Confidence (this rule): S, from a secondary source.", text, StringComparison.Ordinal);
        Assert.Contains("Confidence (27 October 2025, first day of half-term (autumn term)): V, verified in official text.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_welsh_line_has_an_ampersand_an_open_slot_or_the_english_words()
    {
        var lines = Autumn.Explanation.LegalLatest.Concat(Autumn.Explanation.SafeBy).Concat(Autumn.Explanation.Sources)
            .Concat(ClockCalculator.Read(Review, Date("2028-02-29")).Explanation.LegalLatest);

        Assert.All(lines, line =>
        {
            Assert.DoesNotContain('&', line.Text.Cy);
            Assert.DoesNotContain('{', line.Text.Cy + line.Text.En);
            Assert.NotEqual(line.Text.En, line.Text.Cy);
        });
    }

    [Fact]
    public void An_explanation_survives_json()
    {
        var copy = JsonSerializer.Deserialize<Explanation>(JsonSerializer.Serialize(Autumn.Explanation))!;

        Assert.Equal(Autumn.Explanation.ToText(Language.Cy), copy.ToText(Language.Cy));
        Assert.Equal(Autumn.Explanation.SafeBy, copy.SafeBy);
    }

    private static List<string> Texts(IReadOnlyList<ExplanationLine> lines, Language language) =>
        [.. lines.Select(line => line.Text.In(language))];
}
