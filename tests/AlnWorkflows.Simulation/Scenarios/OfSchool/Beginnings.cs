using System.Globalization;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Directions;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Running;
using AlnWorkflows.Processes.Starting;
using AlnWorkflows.Processes.TargetedProvision;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Simulation.Scenarios.OfSchool;

/// <summary>How the one learner of a scenario comes to the school’s notice.</summary>
internal sealed class Beginnings(World world, School school)
{
    private static readonly Dictionary<string, string> Family = new()
    {
        ["firstName"] = "Alys", ["surname"] = "Prydderch", ["dateOfBirth"] = "2015-03-02", ["learnerLanguage"] = "cy", ["lookedAfter"] = "no", ["dualRegistered"] = "no",
        ["parent1First"] = "Mair", ["parent1Surname"] = "Prydderch", ["parent1Language"] = "cy", ["parent1Email"] = "mair@example.org",
        ["parent1Willing"] = "yes", ["parent1AskedBy"] = "Siân Evans", ["parent1AskedOn"] = "2025-09-01", ["coordinator"] = School.Alnco,
    };

    /// <summary>A concern is raised today.</summary>
    public Task<CaseKey> ConcernAsync() => StartedAsync(new()
    {
        ["awareOn"] = Iso(StepActs.Today(world)), ["awareFrom"] = "Parent", ["awareBy"] = "Mam", ["planMaintained"] = "no", ["decidedBefore"] = "no",
    }, (services, values) => services.GetRequiredService<CaseStarting>().StartAsync(School.Coordinator, School.Id, values, "the-one-case", CancellationToken.None));

    /// <summary>Targeted provision is agreed today, to be looked at again within some weeks.</summary>
    public Task<CaseKey> ProvisionAsync() => StartedAsync(new()
    {
        ["happenedOn"] = Iso(StepActs.Today(world)), ["agreedWith"] = "learner,parents", ["what.cy"] = "Grŵp darllen", ["targets.cy"] = "20 gair", ["delivers"] = "Mr Ellis", ["trained"] = "yes",
        ["reviewOn"] = Iso(StepActs.Today(world).AddDays(world.Random.Next(3, 80))), ["reviewer"] = world.Random.Next(2) == 0 ? School.Alnco : School.Teacher,
    }, (services, values) => services.GetRequiredService<ProvisionStarting>().StartAsync(School.Coordinator, School.Id, values, "the-one-case", CancellationToken.None));

    /// <summary>A case of before that the school had referred to the authority. Nothing goes wrong here.</summary>
    public async Task<CaseKey> ReferredAsync()
    {
        var key = new CaseKey(School.Id, Ids.New());
        var (now, on) = (world.Now, London.DateOf(world.Now));
        var run = ProcessStarting.RowOf(new CaseRun(key.BodyId, key.CaseId, DecideAlnProcess.Name, 1), now);
        var learner = new Learner(Ids.New(), "Alys", "Prydderch", new DateOnly(2015, 3, 2), Language.Cy, false, false, false, false, Understands: false);
        var mother = new Person(School.Id, Ids.New(), "Mair", "Prydderch", [Role.Family], Language.Cy, on, "mair@example.org", NoticesByEmail: new EmailWillingness("Siân Evans", on));
        await school.Get<ICases>().OpenAsync(new CaseOpening(
            new Case(key, Ids.Reference(), learner, new Awareness(on, AwarenessSource.Parent, "Mam", School.Alnco, now), CasePhase.Closed, now, School.Alnco, on, nameof(DecideAlnOutcome.Referred)),
            [new CaseContact(learner.PersonId, ContactRelation.Learner), new CaseContact(mother.PersonId, ContactRelation.Parent)],
            [new Person(School.Id, learner.PersonId, learner.FirstName, learner.Surname, [Role.Family], Language.Cy), mother],
            run, new AuditEntry(key, "case-started", School.Alnco, on, now, new Dictionary<string, string>()), "the-one-case"));
        await school.Get<IRuns>().RemoveNudgeAsync(ProcessStarting.StartNudge(run));
        await school.Get<IRuns>().EndAsync(key, run.InstanceId, now);
        await school.Get<IRuns>().TidiedAsync((await school.Get<IRuns>().FindAsync(key, run.InstanceId))!);
        return key;
    }

    /// <summary>The authority directs the school to maintain the plan that it has prepared and given.</summary>
    public async Task DirectAsync(CaseKey key, DateOnly copyFirstGivenOn)
    {
        var values = new FormValues(new Dictionary<string, string>
        {
            ["happenedOn"] = Iso(StepActs.Today(world)), [DirectionCodes.What] = DirectionCodes.Maintain, [DirectionCodes.CopyFirstGivenOn] = Iso(copyFirstGivenOn),
        });
        var problems = await world.PersistAsync(services => services.GetRequiredService<DirectionStarting>().StartAsync(School.Coordinator, key, values, CancellationToken.None));
        // Asked again after no answer came, it had been taken up.
        world.Expect(problems.All(problem => problem.Code == ErrorCodes.NoDirectionAwaited), $"The direction was refused: {string.Join(", ", problems.Select(problem => problem.Code.Code))}.");
    }

    private async Task<CaseKey> StartedAsync(Dictionary<string, string> values, Func<IServiceProvider, FormValues, Task<StartResult>> start)
    {
        foreach (var (field, value) in Family)
            values.Add(field, value);
        var started = await world.PersistAsync(services => start(services, new FormValues(values)));
        world.Expect(started.Problems.Count == 0, $"The case was not started: {string.Join(", ", started.Problems.Select(problem => $"{problem.Code.Code} ({problem.Field})"))}.");
        return started.Case!.Value;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
