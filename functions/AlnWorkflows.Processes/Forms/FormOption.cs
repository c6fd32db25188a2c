using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Forms;

public sealed record FormOption(string Value, BilingualText Label);
