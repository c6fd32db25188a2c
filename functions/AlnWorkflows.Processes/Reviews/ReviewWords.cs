using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Reviews;

/// <summary>The standing words of the reviews.</summary>
public static class ReviewWords
{
    public static BilingualText ClosingReason(ReviewEnd end) => end switch
    {
        ReviewEnd.LearnerLeft => new("Gadawodd y dysgwr yr ysgol", "The learner left the school"),
        ReviewEnd.PlanTransferred => new("Corff arall sy’n cynnal y CDU bellach", "Another body maintains the IDP now"),
        ReviewEnd.LookedAfter => new("Yr awdurdod lleol sy’n gofalu am y plentyn sy’n cynnal y CDU bellach", "The local authority that looks after the child maintains the IDP now"),
        ReviewEnd.TakenOver => new("Yr awdurdod lleol sy’n cynnal y CDU bellach", "The local authority maintains the IDP now"),
        ReviewEnd.NoConsentToPlan => new("Nid yw’r person ifanc yn cydsynio i’r CDU gael ei gynnal", "The young person does not consent to the IDP being maintained"),
        ReviewEnd.PlanCeased => new("Peidiodd yr ysgol â chynnal y CDU", "The school ceased to maintain the IDP"),
        _ => throw new ArgumentOutOfRangeException(nameof(end), end, "An end that closes no case."),
    };
}
