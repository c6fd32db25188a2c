using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Signing;

/// <summary>Everybody who may be chosen, body by body.</summary>
/// <param name="Return">Where to go afterwards: a path of this service.</param>
public sealed record SignInModel(IReadOnlyList<SignInBody> Bodies, string Return, IReadOnlyList<Problem> Problems);
