using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>The engineer's pages: instances of the engine, what happened to them, what may be done to them.</summary>
internal static class InstanceWording
{
    public static BilingualText Heading { get; } = new("Enghreifftiau’r injan", "Engine instances");
    public static BilingualText Explained { get; } = new(
        "Mae pob enghraifft yn rhedeg proses. Dim ond rhifau adnabod ac enwau’r cod sydd yma: dim enwau pobl, dim cynnwys achos.",
        "Each instance runs a process. Only ids and names from the code stand here: no names of people, no case content.");
    public static BilingualText FilterHeading { get; } = new("Hidlo", "Filter");
    public static BilingualText AnyStatus { get; } = new("Pob statws", "Any status");
    public static BilingualText StatusLabel { get; } = new("Statws", "Status");
    public static BilingualText NameLabel { get; } = new("Enw’r broses yn y cod", "Name of the process in the code");
    public static BilingualText PrefixLabel { get; } = new("Dechrau rhif adnabod yr enghraifft", "Beginning of the instance’s id");
    public static BilingualText FilterButton { get; } = new("Hidlo’r rhestr", "Filter the list");
    public static BilingualText NoneHere { get; } = new("Nid oes enghreifftiau yma.", "There are no instances here.");
    public static BilingualText FirstPage { get; } = new("Y dudalen gyntaf", "First page");
    public static BilingualText Id { get; } = new("Rhif adnabod", "Id");
    public static BilingualText Name { get; } = new("Proses", "Process");
    public static BilingualText Version { get; } = new("Fersiwn y cod", "Version of the code");
    public static BilingualText Created { get; } = new("Crëwyd", "Created");
    public static BilingualText Updated { get; } = new("Newidiwyd ddiwethaf", "Last changed");
    public static BilingualText CustomStatus { get; } = new("Cyfnod", "Phase");
    public static BilingualText None { get; } = new("Dim", "None");
    public static BilingualText StandsStill { get; } = new(
        "Mae’n sefyll yn ei hunfan: nid yw’r cod yn ailadrodd ei hanes. Nid oes dim wedi’i golli; bydd yn mynd yn ei blaen pan fydd y cod yn iawn.",
        "It stands still: the code does not repeat its history. Nothing is lost; it goes on once the code is right.");
    public static BilingualText StillTag { get; } = new("Yn sefyll", "Stands still");
    public static BilingualText Failure { get; } = new("Methiant", "Failure");
    public static BilingualText FailureExplained { get; } = new(
        "Dangosir y math o wall. Gallai geiriau gwall enwi rhywun, felly nid ydynt yma.",
        "The type of the error is shown. The words of an error could name somebody, so they are not here.");
    public static BilingualText History { get; } = new("Hanes", "History");
    public static BilingualText HistorySummary { get; } = new("{0} o ddigwyddiadau, o {1} hyd {2}", "{0} events, from {1} to {2}");
    public static BilingualText DrawnLast { get; } = new("Mae’r llun yn dangos y {0} digwyddiad diwethaf o {1}; mae pob un yn y tabl.", "The drawing shows the last {0} events of {1}; all of them are in the table.");
    public static BilingualText WhatHappened { get; } = new("Beth ddigwyddodd", "What happened");
    public static BilingualText When { get; } = new("Pryd", "When");
    public static BilingualText ActsHeading { get; } = new("Beth y gellir ei wneud", "What can be done");
    public static BilingualText ActsRecorded { get; } = new("Cofnodir pob gweithred, gyda’ch enw.", "Every act is recorded, with your name.");
    public static BilingualText Suspend { get; } = new("Atal dros dro", "Suspend");
    public static BilingualText SuspendExplained { get; } = new("Cedwir popeth sy’n cyrraedd; nid oes cod yn rhedeg nes i chi adael iddi fynd yn ei blaen.", "Everything that arrives is kept; no code runs until you let it go on.");
    public static BilingualText Resume { get; } = new("Gadael iddi fynd yn ei blaen", "Resume");
    public static BilingualText ResumeExplained { get; } = new("Mae’n cymryd popeth sydd wedi cyrraedd yn y cyfamser.", "It takes up everything that has arrived meanwhile.");
    public static BilingualText Raise { get; } = new("Anfon digwyddiad", "Raise an event");
    public static BilingualText RaiseExplained { get; } = new("Mae’r digwyddiad yn deffro’r enghraifft ac nid yw’n cario dim. Mae’r broses yn darllen y ffeithiau o’r cofnodion.", "The event wakes the instance and carries nothing. The process reads the facts from the records.");
    public static BilingualText EventName { get; } = new("Enw’r digwyddiad", "Name of the event");
    public static BilingualText Terminate { get; } = new("Terfynu", "Terminate");
    public static BilingualText TerminateExplained { get; } = new("Daw i ben heb redeg mwy o’i chod. Ni ellir dadwneud hyn.", "It ends without running any more of its code. This cannot be undone.");
    public static BilingualText Purge { get; } = new("Dileu", "Purge");
    public static BilingualText PurgeExplained { get; } = new("Dileu popeth y mae’r injan yn ei gadw am yr enghraifft hon. Mae’r achos yn aros yn y cofnodion.", "Removes everything the engine keeps about this instance. The case stays in the records.");
    public static BilingualText Taken { get; } = new("Mae’r injan wedi derbyn hyn. Daw i rym yn nhro nesaf yr enghraifft.", "The engine has taken this in. It takes effect with the instance’s next turn.");
    public static BilingualText Purged { get; } = new("Mae’r enghraifft wedi’i dileu.", "The instance was purged.");

    public static BilingualText Of(OrchestrationStatus status) => status switch
    {
        OrchestrationStatus.Pending => new("Heb ddechrau", "Not started yet"),
        OrchestrationStatus.Running => new("Yn rhedeg", "Running"),
        OrchestrationStatus.Suspended => new("Wedi’i hatal dros dro", "Suspended"),
        OrchestrationStatus.Completed => new("Wedi’i chwblhau", "Completed"),
        OrchestrationStatus.Failed => new("Wedi methu", "Failed"),
        OrchestrationStatus.Terminated => new("Wedi’i therfynu", "Terminated"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without words."),
    };

    /// <summary>What a kind of history item says; one that is not known says its own name.</summary>
    public static BilingualText OfKind(string kind) => kind switch
    {
        "ExecutionStarted" => new("Dechreuodd", "Started"),
        "EventRaised" => new("Cyrhaeddodd digwyddiad", "Event arrived"),
        "TaskScheduled" => new("Galwyd gweithgaredd", "Activity called"),
        "TaskCompleted" => new("Gorffennodd gweithgaredd", "Activity finished"),
        "TaskFailed" => new("Methodd gweithgaredd", "Activity failed"),
        "SubOrchestrationInstanceCreated" => new("Dechreuwyd is-broses", "Sub-process started"),
        "SubOrchestrationInstanceCompleted" => new("Gorffennodd is-broses", "Sub-process finished"),
        "SubOrchestrationInstanceFailed" => new("Methodd is-broses", "Sub-process failed"),
        "TimerCreated" => new("Gosodwyd amserydd", "Timer set"),
        "TimerFired" => new("Daeth amser amserydd", "Timer fired"),
        "TimerCancelled" => new("Canslwyd amserydd", "Timer cancelled"),
        "ExecutionSuspended" => new("Ataliwyd dros dro", "Suspended"),
        "ExecutionResumed" => new("Aeth yn ei blaen", "Resumed"),
        "ExecutionCompleted" => new("Cwblhawyd", "Completed"),
        "ExecutionFailed" => new("Methodd", "Failed"),
        "ExecutionTerminated" => new("Terfynwyd", "Terminated"),
        "ContinueAsNew" => new("Dechreuodd o’r newydd", "Began anew"),
        _ => BilingualText.Same(kind),
    };
}
