using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Calendars;

/// <summary>A Welsh local authority: the id of its calendar, its name, the revision of its shipped term dates.</summary>
public sealed record LocalAuthority(string Id, int Revision, BilingualText Name);
