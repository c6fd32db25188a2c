using System.Globalization;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Pages.Rendering;
using AlnWorkflows.Pages.Visits;
using AlnWorkflows.Pages.Wording;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Pages.Demonstration;

/// <summary>Moves business time on, in demonstration mode only.</summary>
internal static class ClockEndpoints
{
    public static readonly IReadOnlyList<FormField> Fields = [new("date", FieldKind.Date, ClockWording.ToDate)];

    public static readonly (int Hours, BilingualText Label)[] Leaps =
        [(1, ClockWording.OneHour), (24, ClockWording.OneDay), (168, ClockWording.OneWeek), (672, ClockWording.FourWeeks)];

    private static readonly TimeOnly Morning = new(9, 0);

    private static readonly Form ClockForm = new("clock", ClockWording.Heading, [new("clock", ClockWording.Heading, Fields)]);

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPage("/clock", async context => ClockOf(context) is { } clock
            ? await ShowAsync(context, clock, FormValues.Empty, [], null)
            : Answer.Failure(new Problem(ErrorCodes.NotFound)));
        endpoints.MapTypedForm("/clock", async (context, posted) => ClockOf(context) is { } clock
            ? await MoveAsync(context, clock, posted)
            : Answer.Failure(new Problem(ErrorCodes.NotFound)));
    }

    private static IDemonstrationClock? ClockOf(HttpContext context) =>
        context.Visit().Options.IsDemonstration ? context.RequestServices.GetService<IDemonstrationClock>() : null;

    private static async Task<IResult> MoveAsync(HttpContext context, IDemonstrationClock clock, PostedForm posted)
    {
        if (posted.SwitchTo is { } language)
        {
            context.Visit().Switch(language);
            return await ShowAsync(context, clock, posted.Values, [], null);
        }
        if (!posted.IsOurs)
            return await ShowAsync(context, clock, posted.Values, [new Problem(ErrorCodes.PageStale)], null);

        var from = await clock.NowAsync(context.RequestAborted);
        var (target, problem) = Target(posted, from);
        if (problem is not null)
            return await ShowAsync(context, clock, posted.Values, [problem], null);
        var stops = new Stops();
        await clock.MoveToAsync(target, stops, context.RequestAborted);
        return await ShowAsync(context, clock, FormValues.Empty, [], new ClockMove(from, target, stops.Dates));
    }

    private static (DateTimeOffset Target, Problem? Problem) Target(PostedForm posted, DateTimeOffset from)
    {
        if (int.TryParse(posted.Own("_hours"), NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && Leaps.Any(leap => leap.Hours == hours))
            return (from.AddHours(hours), null);
        if (FormReader.Check(ClockForm, posted.Values) is [var wrong, ..])
            return (from, wrong);
        var target = London.At(posted.Values.Date("date")!.Value, Morning);
        return target > from ? (target, null) : (from, new Problem(ErrorCodes.DateMustBeLater, "date", BilingualDate.Date(London.DateOf(from))));
    }

    private static async Task<IResult> ShowAsync(
        HttpContext context, IDemonstrationClock clock, FormValues values, IReadOnlyList<Problem> problems, ClockMove? moved) =>
        Answer.Page<ClockPage>(
            new ClockModel(await clock.NowAsync(context.RequestAborted), values, problems, moved),
            problems.Count == 0 ? StatusCodes.Status200OK : problems[0].Code.Status);

    /// <summary>Collects in step with the move: the framework's own progress would report later, from elsewhere.</summary>
    private sealed class Stops : IProgress<DateTimeOffset>
    {
        private readonly List<DateOnly> dates = [];

        public IReadOnlyList<DateOnly> Dates => dates;

        public void Report(DateTimeOffset value)
        {
            var date = London.DateOf(value);
            if (dates.Count == 0 || dates[^1] != date)
                dates.Add(date);
        }
    }
}
