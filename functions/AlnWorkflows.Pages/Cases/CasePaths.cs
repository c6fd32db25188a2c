using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Cases;

/// <summary>The addresses of a case and what belongs to it.</summary>
public static class CasePaths
{
    public static string Case(CaseKey key) => CasePath.Of(key);

    public static string Step(CaseKey key, string stepId) => CasePath.OfStep(key, stepId);

    public static string Duty(CaseKey key, string dutyId) => $"{Case(key)}/duties/{Uri.EscapeDataString(dutyId)}";

    public static string Notice(CaseKey key, string noticeId) => $"{Case(key)}/notices/{Uri.EscapeDataString(noticeId)}";

    public static string Plan(CaseKey key, int number) => $"{Case(key)}/plans/{number}";

    public static string ContributionFile(CaseKey key, string fileId) => $"{Case(key)}/contributions/{Uri.EscapeDataString(fileId)}";

    public static string Contact(CaseKey key, string personId) => $"{Case(key)}/contacts/{Uri.EscapeDataString(personId)}";

    public static string NewContact(CaseKey key) => $"{Case(key)}/contacts/new";

    public static string Relation(CaseKey key, string personId) => $"{Contact(key, personId)}/relation";

    public static string Pin(CaseKey key, string personId) => $"{Contact(key, personId)}/pin";

    public static string Start(string bodyId) => $"/schools/{bodyId}/start";

    public static string StartProvision(string bodyId) => $"/schools/{bodyId}/start-provision";

    public static string List(string bodyId) => $"/schools/{bodyId}/cases";

    public static string Calendar(string bodyId) => $"/schools/{bodyId}/calendar";
}
