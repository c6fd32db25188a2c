using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Disagreements;

/// <summary>What raising a disagreement asks, of staff.</summary>
public static class DisagreementForm
{
    public const string Id = "disagreement";

    /// <param name="family">Who may have raised it.</param>
    /// <param name="people">Who may speak with the family.</param>
    /// <param name="today">London date of business time.</param>
    public static Form For(IReadOnlyCollection<Person> family, IReadOnlyCollection<Person> people, IReadOnlyList<HardDate> dates, DateOnly today) => new(
        Id,
        DisagreementWords.Title,
        [
            new("disagreement", DisagreementWords.Title,
            [
                Fields.Choice(DisagreementFields.RaisedBy, new("Pwy a’i cododd?", "Who raised it?"),
                    [.. family.Select(person => new FormOption(person.PersonId, BilingualText.Same(person.FullName))), new(DisagreementFields.SomebodyElse, new("Rhywun arall ar eu rhan", "Somebody else for them"))]),
                Fields.HappenedOn(new("Ar ba ddyddiad?", "On what date?")),
                DisagreementFields.AboutField(),
                DisagreementFields.WhatField(new("Beth yw’r anghytundeb? Geiriau’r teulu, os oes modd", "What is the disagreement? In the family’s words, if possible")),
                .. DisagreementFields.Stage(DisagreementWords.WhereToBegin, people),
            ], new BilingualText("{0} {1}", "{0} {1}").With(DisagreementWords.Beside, DisagreementWords.LocalRhythm), Facts: [.. DisagreementFields.LegalFacts(dates)]),
        ],
        values => Check(values, today));

    /// <summary>What it asks of one of the family, by a link they have.</summary>
    public static Form ForFamily(IReadOnlyList<HardDate> dates) => new(
        Id,
        DisagreementWords.FamilyTitle,
        [
            new("disagreement", DisagreementWords.FamilyTitle,
            [
                DisagreementFields.AboutField(),
                DisagreementFields.WhatField(new("Beth nad ydych yn cytuno ag ef, a beth hoffech ei weld?", "What do you not agree with, and what would you like to see?")),
            ], DisagreementWords.FamilyGuidance, Facts: [.. DisagreementFields.LegalFacts(dates)]),
        ]);

    private static IEnumerable<Problem> Check(FormValues values, DateOnly today)
    {
        if (values.Date("happenedOn") is { } on && on > today)
            yield return new Problem(ErrorCodes.DateInFuture, "happenedOn", BilingualDate.Date(on));
        foreach (var problem in DisagreementFields.CheckAgreed(values))
            yield return problem;
    }
}
