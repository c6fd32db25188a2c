using System.Globalization;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.ServiceRequests;
using AlnWorkflows.Simulation.Scenarios.OfSchool;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Simulation.Scenarios.Service;

/// <summary>A school asks professionals for services while it decides; they answer, refuse, or say nothing, and the
/// authority may be asked.</summary>
public sealed class ServiceRequestScenario : SchoolScenario
{
    private static readonly MessageKind[] Chasers = [MessageKind.ServiceReminder, MessageKind.ServiceAuthorityReminder, MessageKind.ServiceUndecided];

    public override IReadOnlyList<string> Processes => [ServiceRequestProcess.Name];

    protected override (int Least, int Most) NumberOfActs => (2, 14);

    private protected override Manner Manner { get; } = new(
        new Dictionary<string, int>
        {
            [ServiceStepTypes.TakeBack] = 20, [ServiceStepTypes.Answer] = 2, [DecideAlnStepTypes.Decision] = 6, [DecideAlnStepTypes.Evidence] = 6, [DecideAlnStepTypes.FamilyViews] = 6,
            [DecideAlnStepTypes.TellChild] = 6, [DecideAlnStepTypes.LearnerLeft] = 12,
        },
        new Dictionary<string, string[]>
        {
            [$"{ServiceStepTypes.Answer}.{ServiceCodes.Answer}"] = [ServiceCodes.Refused, ServiceCodes.Refused, ServiceCodes.AskAnother, ServiceCodes.Acknowledged, ServiceCodes.WaitingList, ServiceCodes.Visit, ServiceCodes.Given],
        });

    protected override async Task BeginAsync(World world)
    {
        Key = await new Beginnings(world, School).ConcernAsync();
        await AskAsync(world);
    }

    protected override async Task ActOnceAsync(World world)
    {
        if (world.Random.Next(8) > 0 || !await AskAsync(world))
            await base.ActOnceAsync(world);
    }

    public override async Task CheckAtEndAsync(World world)
    {
        await base.CheckAtEndAsync(world);
        var key = Key!.Value;
        var steps = await School.Get<ISteps>().OfCaseAsync(key);
        var standings = ServiceStanding.Of(steps, await School.Get<IAudit>().OfCaseAsync(key));
        var isClosed = await School.Get<ICases>().FindAsync(key) is { Phase: CasePhase.Closed };
        foreach (var run in (await School.Get<IRuns>().OfCaseAsync(key)).Where(run => run.Process == ServiceRequestProcess.Name))
        {
            var standing = standings.Single(standing => standing.Request.RunId == run.InstanceId);
            world.Expect(run.IsLive == standing.End is null, $"Run '{run.InstanceId}' is {(run.IsLive ? "live" : "over")}, and its request ended with {standing.End}.");
            world.Expect(!run.IsLive || !isClosed, $"The case is closed, and run '{run.InstanceId}' goes on.");
            var asked = steps.Count(step => step.RunId == run.InstanceId && step is { State: StepState.Open, Type: ServiceStepTypes.Answer or ServiceStepTypes.Authority or ServiceStepTypes.Consider });
            world.Expect(!run.IsLive || asked > 0, $"Run '{run.InstanceId}' goes on, and nobody is asked anything.");
        }

        await CheckChasersAsync(world, key, steps);
    }

    /// <summary>Nobody is reminded of what they have answered, or need not answer any more.</summary>
    private async Task CheckChasersAsync(World world, CaseKey key, IReadOnlyList<Step> steps)
    {
        foreach (var chaser in (await School.Get<IMessages>().OfCaseAsync(key)).Where(message => Chasers.Contains(message.Kind)))
        {
            world.Count("reminders of a service");
            var over = steps.FirstOrDefault(step => chaser.Key.Contains($":{step.StepId}:", StringComparison.Ordinal)) is { } step ? step.Answer?.RecordedAt ?? step.ClosedAt : null;
            // The step may have been answered between being looked at and the message being stored.
            world.Expect(over is null || chaser.QueuedAt < over.Value.AddMinutes(10), $"Message '{chaser.Key}' was queued at {chaser.QueuedAt:O}; what it reminds of was over at {over:O}.");
        }
    }

    /// <summary>False where the case has been closed, and nothing can be asked.</summary>
    private async Task<bool> AskAsync(World world)
    {
        if (await School.Get<ICases>().FindAsync(Key!.Value) is { Phase: CasePhase.Closed })
            return false;
        var requestId = Ids.New();
        var values = new FormValues(new Dictionary<string, string>
        {
            ["who"] = "new", ["firstName"] = "Ela", ["surname"] = "Morgan", ["job"] = "Therapydd", ["email"] = "ela@example.org", ["service"] = "Therapi lleferydd", ["question"] = "Asesiad o iaith",
            ["familyKnows"] = "yes", ["askedBy"] = School.Alnco, ["askedOn"] = StepActs.Today(world).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        });
        var problems = await world.PersistAsync(services => services.GetRequiredService<ServiceRequestStarting>().StartAsync(School.Coordinator, Key.Value, requestId, values, CancellationToken.None));
        world.Expect(problems.All(problem => problem.Code == ErrorCodes.CaseNotFound), $"The request was refused: {string.Join(", ", problems.Select(problem => $"{problem.Code.Code} ({problem.Field})"))}.");
        return true;
    }
}
