using AlnWorkflows.Pages.Api;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Calendars;
using AlnWorkflows.Pages.Contacts;
using AlnWorkflows.Pages.Demonstration;
using AlnWorkflows.Pages.Disagreements;
using AlnWorkflows.Pages.Duties;
using AlnWorkflows.Pages.Home;
using AlnWorkflows.Pages.Hooks;
using AlnWorkflows.Pages.Instances;
using AlnWorkflows.Pages.Learning;
using AlnWorkflows.Pages.Links;
using AlnWorkflows.Pages.Mailbox;
using AlnWorkflows.Pages.Meetings;
using AlnWorkflows.Pages.Monitoring;
using AlnWorkflows.Pages.Notices;
using AlnWorkflows.Pages.People;
using AlnWorkflows.Pages.Plans;
using AlnWorkflows.Pages.ProcessPages;
using AlnWorkflows.Pages.Recurring;
using AlnWorkflows.Pages.Referrals;
using AlnWorkflows.Pages.Reviews;
using AlnWorkflows.Pages.Rules;
using AlnWorkflows.Pages.ServiceRequests;
using AlnWorkflows.Pages.Settings;
using AlnWorkflows.Pages.Signing;
using AlnWorkflows.Pages.Staff;
using AlnWorkflows.Pages.Starting;
using AlnWorkflows.Pages.Statements;
using AlnWorkflows.Pages.Steps;
using Microsoft.AspNetCore.Routing;

namespace AlnWorkflows.Pages;

/// <summary>Every address the service answers at.</summary>
internal static class PagesEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        HomeEndpoints.Map(endpoints);
        SigningEndpoints.Map(endpoints);
        StartEndpoints.Map(endpoints);
        ProvisionStartEndpoints.Map(endpoints);
        CaseEndpoints.Map(endpoints);
        CaseActEndpoints.Map(endpoints);
        StepEndpoints.Map(endpoints);
        DutyEndpoints.Map(endpoints);
        ReviewEndpoints.Map(endpoints);
        StaffEndpoints.Map(endpoints);
        RecurringEndpoints.Map(endpoints);
        SettingsEndpoints.Map(endpoints);
        LearningEndpoints.Map(endpoints);
        MonitoringEndpoints.Map(endpoints);
        ExtractEndpoints.Map(endpoints);
        ExplanationEndpoints.Map(endpoints);
        NoticeEndpoints.Map(endpoints);
        FirstPartEndpoints.Map(endpoints);
        ContactEndpoints.Map(endpoints);
        RelationEndpoints.Map(endpoints);
        PinEndpoints.Map(endpoints);
        CalendarEndpoints.Map(endpoints);
        RuleChangeEndpoints.Map(endpoints);
        PeopleEndpoints.Map(endpoints);
        InvitationEndpoints.Map(endpoints);
        InstanceEndpoints.Map(endpoints);
        LinkEndpoints.Map(endpoints);
        ReferralEndpoints.Map(endpoints);
        ServiceRequestEndpoints.Map(endpoints);
        DisagreementEndpoints.Map(endpoints);
        MeetingEndpoints.Map(endpoints);
        MailboxEndpoints.Map(endpoints);
        ClockEndpoints.Map(endpoints);
        HookEndpoints.Map(endpoints);
        StatementEndpoints.Map(endpoints);
        ProcessEndpoints.Map(endpoints);
        ApiEndpoints.Map(endpoints);
    }
}
