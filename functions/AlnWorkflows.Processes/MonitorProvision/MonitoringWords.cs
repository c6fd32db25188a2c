using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Plans;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>The standing words of monitoring provision.</summary>
public static class MonitoringWords
{
    public static BilingualText Rhythm { get; } = new(
        "Rhaid i’r CADY gadw cofnodion a monitro effaith y ddarpariaeth ddysgu ychwanegol (Rheoliadau ADY 2021, rheoliad 29). Arfer lleol yw gwneud hynny bob hanner tymor.",
        "The ALNCo must keep records and monitor the effect of additional learning provision (ALN Regulations 2021, regulation 29). To do so each half-term is local practice.");

    public static BilingualText Verdict(string verdict) => verdict switch
    {
        MonitoringCodes.Well => new("Yn gweithio’n dda", "Working well"),
        MonitoringCodes.Partly => new("Yn gweithio’n rhannol", "Partly working"),
        MonitoringCodes.Not => new("Ddim yn gweithio", "Not working"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "A verdict without words."),
    };

    public static BilingualText Of(MissedReason reason) => reason switch
    {
        MissedReason.LearnerAbsent => new("Roedd y dysgwr yn absennol", "The learner was absent"),
        MissedReason.LearnerDeclined => new("Nid oedd y dysgwr am ei chael", "The learner did not want it"),
        MissedReason.StaffAbsent => new("Roedd y staff yn absennol", "Staff were absent"),
        MissedReason.StaffElsewhere => new("Roedd angen y staff yn rhywle arall", "Staff were needed elsewhere"),
        MissedReason.ProviderDidNotCome => new("Ni ddaeth y corff sy’n ei rhoi", "The body that gives it did not come"),
        MissedReason.NoRoomOrEquipment => new("Nid oedd ystafell neu offer", "There was no room or equipment"),
        MissedReason.OtherActivity => new("Roedd gweithgaredd arall yn yr ysgol", "There was another school activity"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason without words."),
    };

    public static BilingualText Row(ProvisionRow row) => row.Number < PlanUploadFields.FirstRow
        ? new BilingualText("Rhes {0} (adran {1}): {2}", "Row {0} (section {1}): {2}").With(BilingualText.Same(row.Number), BilingualText.Same(row.Section), BilingualText.Same(row.What))
        : new BilingualText("{0} (adran {1}): {2}", "{0} (section {1}): {2}").With(RowOfPlan(row.Number), BilingualText.Same(row.Section), BilingualText.Same(row.What));

    /// <summary>A row that was entered with the plan.</summary>
    public static BilingualText RowOfPlan(int number) => new BilingualText("Rhes {0} y CDU", "Row {0} of the IDP").With(BilingualText.Same(number - PlanUploadFields.FirstRow + 1));

    public static BilingualText Welsh(string how) => how switch
    {
        MonitoringCodes.Available => new("Gellir: mae ar gael yn Gymraeg", "Yes: it is available in Welsh"),
        MonitoringCodes.Steps => new("Ni ellir eto: cymerir camau rhesymol", "Not yet: reasonable steps are being taken"),
        _ => throw new ArgumentOutOfRangeException(nameof(how), how, "A standing of Welsh without words."),
    };

    /// <summary>The decision about Welsh, and how it stands.</summary>
    public static BilingualText Welsh(ProvisionRow row)
    {
        if (!row.InWelsh)
            return new("Nid yw’r CDU yn dweud y dylid ei rhoi yn Gymraeg", "The IDP does not say that it should be given in Welsh");
        var should = new BilingualText("Dylid ei rhoi yn Gymraeg", "It should be given in Welsh");
        if (row.WelshHow is not { } how)
            return should;
        var standing = new BilingualText("{0}. {1}", "{0}. {1}").With(should, Welsh(how));
        return row.WelshSteps is { } steps ? new BilingualText("{0}: {1}", "{0}: {1}").With(standing, BilingualText.Same(steps)) : standing;
    }

    /// <summary>How often it was given and missed since a day, in one line.</summary>
    public static BilingualText Tally(IReadOnlyCollection<Delivery> deliveries) => new BilingualText("Wedi’i rhoi: {0}; heb ei rhoi: {1}", "Times given: {0}; times not given: {1}").With(
        BilingualText.Same(deliveries.Count(delivery => delivery.Outcome != DeliveryOutcome.Missed)),
        BilingualText.Same(deliveries.Count(delivery => delivery.Outcome == DeliveryOutcome.Missed)));
}
