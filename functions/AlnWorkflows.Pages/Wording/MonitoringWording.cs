using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Wording;

/// <summary>Monitoring the provision of a plan: on the page of the case, and on the page of those who give it.</summary>
internal static class MonitoringWording
{
    public static BilingualText Mine { get; } = new("Y ddarpariaeth rwyf yn ei rhoi", "Provision I give");
    public static BilingualText MineGuidance { get; } = new(
        "Cofnodwch bob tro beth a roddwyd, neu pam na roddwyd hi. Gallwch gofnodi ar gyfer heddiw a’r dyddiau ers dydd Llun diwethaf; os cofnodwch yr un diwrnod eto, y cofnod olaf sy’n cyfrif.",
        "Record each time what was given, or why it was not. You can record for today and the days since Monday of last week; if you record the same day again, the last record counts.");
    public static BilingualText NoneMine { get; } = new("Nid ydych wedi’ch enwi i roi darpariaeth ar hyn o bryd.", "You are not named to give any provision at present.");
    public static BilingualText Recorded { get; } = new("Mae wedi’i gofnodi.", "It is recorded.");
    public static BilingualText ThisWeek { get; } = new("Yr wythnos hon", "This week");
    public static BilingualText NothingThisWeek { get; } = new("Dim wedi’i gofnodi eto.", "Nothing is recorded yet.");
    public static BilingualText Day { get; } = new("Diwrnod", "Day");
    public static BilingualText Today { get; } = new("Heddiw, {0}", "Today, {0}");
    public static BilingualText Given { get; } = new("Rhoddwyd", "Given");
    public static BilingualText GivenNotInWelsh { get; } = new("Rhoddwyd, ond nid yn Gymraeg", "Given, but not in Welsh");
    public static BilingualText Missed { get; } = new("Ni roddwyd: pam?", "Not given: why?");
    public static BilingualText MissedBecause { get; } = new("Ni roddwyd ({0})", "Not given ({0})");
    public static BilingualText WhatWasTried { get; } = new("Pa gamau rhesymol a gymerwyd er mwyn ei rhoi yn Gymraeg?", "What reasonable steps were taken to give it in Welsh?");
    public static BilingualText GiveInWelsh { get; } = new("Yn Gymraeg, yn ôl y CDU", "In Welsh, as the IDP says");

    public static BilingualText Heading { get; } = new("Y ddarpariaeth yn y CDU", "The provision in the IDP");
    public static BilingualText NoRows { get; } = new(
        "Nid oes rhes o adran 2B neu 2C wedi’i hychwanegu eto. Ychwanegwch hi o dan “Gellir gwneud hefyd”.",
        "No row of section 2B or 2C has been added yet. Add it under “Can also be done”.");
    public static BilingualText NoRowsAdded { get; } = new("Ni chafodd rhes o adran 2B neu 2C ei hychwanegu.", "No row of section 2B or 2C was added.");
    public static BilingualText NotMonitored { get; } = new(
        "Mae’r ysgol yn cynnal y CDU, ond nid yw ei ddarpariaeth yn cael ei monitro yma eto.", "The school maintains the IDP, but its provision is not monitored here yet.");
    public static BilingualText Start { get; } = new("Dechrau monitro’r ddarpariaeth", "Start monitoring the provision");
    public static BilingualText HowOften { get; } = new("Pa mor aml", "How often");
    public static BilingualText Outcome { get; } = new("Canlyniad", "Outcome");
    public static BilingualText WhoGives { get; } = new("Pwy sy’n ei rhoi neu’n ei chofnodi", "Who gives or records it");
    public static BilingualText Provider { get; } = new("Corff GIG", "NHS body");
    public static BilingualText InWelsh { get; } = new("Yn Gymraeg", "In Welsh");
    public static BilingualText Ended { get; } = new("Daeth i ben", "Ended");
    public static BilingualText Strip { get; } = new("Wythnos wrth wythnos", "Week by week");
    public static BilingualText StripSummary { get; } = new(
        "O’r wythnos sy’n dechrau {0} hyd heddiw: wedi’i rhoi: {1}, heb ei rhoi: {2}. Mae’r un wybodaeth yn y tabl isod.",
        "From the week beginning {0} to today: times given: {1}, times not given: {2}. The same facts are in the table below.");
    public static BilingualText Key { get; } = new("✓ rhoddwyd, ✗ ni roddwyd, – dim wedi’i gofnodi", "✓ given, ✗ not given, – nothing recorded");
    public static BilingualText WeekBeginning { get; } = new("Wythnos yn dechrau", "Week beginning");
    public static BilingualText TimesGiven { get; } = new("Rhoddwyd", "Given");
    public static BilingualText TimesMissed { get; } = new("Ni roddwyd", "Not given");
    public static BilingualText Judgements { get; } = new("Sut y mae’n gweithio", "How it works");
    public static BilingualText WelshSteps { get; } = new("Camau rhesymol a gymerwyd er mwyn ei rhoi yn Gymraeg", "Reasonable steps taken to give it in Welsh");
    public static BilingualText NoWelshSteps { get; } = new(
        "Ni roddwyd hi yn Gymraeg bob tro, ac nid oes cam wedi’i gofnodi.", "It was not always given in Welsh, and no step is recorded.");

    public static BilingualText Of(DeliveryOutcome outcome) => outcome switch
    {
        DeliveryOutcome.Given => Given,
        DeliveryOutcome.GivenNotInWelsh => GivenNotInWelsh,
        DeliveryOutcome.Missed => TimesMissed,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "An outcome without words."),
    };
}
