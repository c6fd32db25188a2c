using AlnWorkflows.Durable;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Links;
using AlnWorkflows.Processes.Duties;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Messages;

/// <summary>Mails one member of the family; false where there is no way to.</summary>
public sealed class TellFamilyActivity(CaseValues values, IDuties duties, LinkMaking links, RuleTable rules, Posting posting, TimeProvider time) : Activity<TellFamilyInput, bool>
{
    /// <summary>How long a family is given to answer before a reminder says by when.</summary>
    internal const int DaysToReply = 14;

    public override async Task<bool> RunAsync(ActivityContext context, TellFamilyInput input)
    {
        var key = input.Run.Key();
        var today = London.Today(time);
        var duty = input.DutyId is null ? null : await duties.FindAsync(key, input.DutyId, context.CancellationToken);
        var filled = duty is null ? await values.OfAsync(key, context.CancellationToken) : await values.OfAsync(duty, context.CancellationToken);
        var link = await links.MakeAsync(key, LinkPurpose.Step, input.StepId, input.PersonId, context.CancellationToken);
        filled["viewsLink"] = link;
        filled["consentLink"] = link;
        filled["replyBy"] = BilingualDate.Date(today.AddDays(DaysToReply));
        filled["period"] = BilingualCount.SchoolDays(rules.InForce(RuleIds.SchoolDecideAndIdp, today).RequirePeriod().Length);

        var message = await posting.PostAsync(new MessageOrder(key, input.Kind, input.PersonId, input.StepId, "1", filled), context.CancellationToken);
        return !message.IsUntold;
    }
}
