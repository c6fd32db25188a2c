using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Pages.Wording;

/// <summary>Yes and no. Welsh answers with the verb that asked, so the words follow from how the question begins.</summary>
internal static class YesNoWording
{
    private static readonly (string Beginning, string Yes, string No)[] ByVerb =
    [
        ("A oes ", "Oes", "Nac oes"),
        ("A yw", "Ydy", "Nac ydy"),
        ("A ydynt ", "Ydynt", "Nac ydynt"),
        ("A ydych ", "Ydw", "Nac ydw"),
        ("A hoffech ", "Hoffwn", "Na hoffwn"),
        ("A ddylai", "Dylai", "Na ddylai"),
        ("A all ", "Gall", "Na all"),
        ("A fydd ", "Bydd", "Na fydd"),
        ("A fu ", "Do", "Naddo"),
        ("A gafodd ", "Do", "Naddo"),
        ("A ddywedodd ", "Do", "Naddo"),
        ("Ai ", "Ie", "Nage"),
    ];

    public static (BilingualText Yes, BilingualText No) For(BilingualText question)
    {
        var (_, yes, no) = ByVerb.FirstOrDefault(verb => question.Cy.StartsWith(verb.Beginning, StringComparison.Ordinal));
        return (new(yes ?? CommonWording.Yes.Cy, CommonWording.Yes.En), new(no ?? CommonWording.No.Cy, CommonWording.No.En));
    }
}
