using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Clocks;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Duties;

/// <summary>Counts any time limit from any day, for whoever works here: <c>/explanation?rule=…&amp;start=…&amp;calendar=…</c>.</summary>
internal static class ExplanationEndpoints
{
    public const string Path = "/explanation";

    public static FormField Start { get; } = new("start", FieldKind.Date, ExplanationPageWording.StartDate, ExplanationPageWording.StartDateHint);

    public static FormField Delivered { get; } = new("delivered", FieldKind.Date, ExplanationPageWording.DeliveredOn, ExplanationPageWording.DeliveredOnHint, Required: false);

    private static readonly Form Questions = new("explanation", ExplanationPageWording.ChooseHeading, [new("explanation", ExplanationPageWording.ChooseHeading, [Start, Delivered])]);

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPage(Path, ShowAsync);

    private static async Task<IResult> ShowAsync(HttpContext context)
    {
        if (context.Visit().Person is null)
            return CaseAccess.SignInFirst(context);
        var values = new FormValues(context.Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString()));
        var rules = context.RequestServices.GetRequiredService<RuleTable>();
        var calendars = await CalendarsAsync(context);
        if (!values.Has("rule"))
            return Choose([]);

        var (model, problem) = Read(rules, calendars, values);
        return model is not null ? Answer.Page<ExplanationPage>(model) : Choose(problem);

        IResult Choose(IReadOnlyList<Problem> problems) => Answer.Page<ExplanationChoicePage>(
            new ExplanationChoiceModel([.. rules.Rules.Where(rule => rule.Period is not null).DistinctBy(rule => rule.Id)], calendars, values, problems),
            problems.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static (ExplanationPageModel? Model, IReadOnlyList<Problem> Problems) Read(RuleTable rules, IReadOnlyList<SchoolCalendar> calendars, FormValues values)
    {
        var problems = FormReader.Check(Questions, values);
        if (problems.Count > 0)
            return (null, problems);
        try
        {
            var rule = rules.InForce(values["rule"], values.Date("start")!.Value);
            var calendar = rule.RequirePeriod().NeedsCalendar ? calendars.FirstOrDefault(known => known.Id == values["calendar"]) : null;
            var delivered = rule.Period!.FromDelivery ? values.Date("delivered") : null;
            var clock = ClockCalculator.Start(rule, rule.Anchors[0].Event, values.Date("start")!.Value, calendar, delivered);
            return (new ExplanationPageModel(rule, ClockCalculator.Read(clock, rule, calendar)), []);
        }
        catch (CalendarGapException gap)
        {
            return (null, [new Problem(ErrorCodes.NoCalendar, "start", BilingualText.Same(gap.SchoolYear.ToString()))]);
        }
        catch (CalendarNeededException)
        {
            return (null, [new Problem(ErrorCodes.ChooseAnOption, "calendar", ExplanationPageWording.WhichCalendar)]);
        }
        catch (Exception e) when (e is UnknownRuleException or NoPeriodException)
        {
            return (null, [new Problem(ErrorCodes.ChooseAnOption, "rule", ExplanationPageWording.WhichRule)]);
        }
        catch (DeadlineException)
        {
            return (null, [new Problem(ErrorCodes.CannotBeCounted, values.HasDatePart("delivered") ? "delivered" : "start")]);
        }
    }

    /// <summary>Those of the bodies the person belongs to first, then the authorities'.</summary>
    private static async Task<IReadOnlyList<SchoolCalendar>> CalendarsAsync(HttpContext context)
    {
        var bodies = context.RequestServices.GetRequiredService<IBodies>();
        var own = new List<SchoolCalendar>();
        foreach (var bodyId in context.Visit().Person!.BodyIds)
            if (await bodies.FindAsync(bodyId, context.RequestAborted) is { Kind: not BodyKind.LocalAuthority })
                own.Add(await context.RequestServices.GetRequiredService<ICalendars>().OfBodyAsync(bodyId, context.RequestAborted));
        return [.. own.Concat(context.RequestServices.GetRequiredService<AuthorityCalendars>().All).DistinctBy(calendar => calendar.Id)];
    }
}
