using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Forms;

/// <summary>A page of questions.</summary>
/// <param name="Heading">What the page asks about.</param>
/// <param name="Caption">The form it belongs to, where the heading is a section's.</param>
/// <param name="Sections">The sections on this page, each with the fields that are asked.</param>
/// <param name="Carried">Values that go along unseen.</param>
/// <param name="HasMore">Further questions followed from the answers just given.</param>
/// <param name="OffersSave">The draft may be kept for later.</param>
public sealed record FormPageModel(
    BilingualText Heading,
    BilingualText? Caption,
    IReadOnlyList<FormPageSection> Sections,
    FormValues Values,
    IReadOnlyList<Problem> Problems,
    string Action,
    string Back,
    string State,
    BilingualText ButtonLabel,
    IReadOnlyDictionary<string, string> Carried,
    bool HasMore,
    bool OffersSave,
    bool HasFile);
