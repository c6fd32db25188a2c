using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>Pages of steps: waiting, answered, closed.</summary>
internal static class StepWording
{
    public static BilingualText About { get; } = new("{0} ({1})", "{0} ({1})");

    public static BilingualText AboutNotice { get; } = new("{0} ({1}: {2})", "{0} ({1}: {2})");

    public static BilingualText Record { get; } = new("Cofnodi", "Record");

    public static BilingualText Recorded { get; } = new("Mae eich ateb wedi’i gofnodi.", "Your answer is recorded.");

    public static BilingualText AnsweredHeading { get; } = new("Mae’r cam hwn wedi’i ateb eisoes", "This step has already been answered");

    public static BilingualText ClosedHeading { get; } = new("Nid yw’r achos yn aros am y cam hwn", "The case is not waiting for this step");

    public static BilingualText FirstAnswer { get; } = new("Yr ateb a gofnodwyd", "The answer that was recorded");

    public static BilingualText AnsweredBy { get; } = new("Atebwyd gan {0} ar {1}", "Answered by {0} on {1}");

    public static BilingualText WhatYouTyped { get; } = new("Yr hyn a deipiwyd gennych chi", "What you typed");

    public static BilingualText NotSent { get; } = new(
        "Nid yw wedi’i gofnodi. Gallwch ei gopïo oddi yma.", "It is not recorded. You can copy it from here.");
}
