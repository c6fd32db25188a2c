using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Cases;

public sealed record NoticeView(Notice Notice, string RecipientName);
