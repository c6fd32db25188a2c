using System.Security.Cryptography;
using System.Text;
using AlnWorkflows.Processes.Forms;

namespace AlnWorkflows.Pages.Forms;

/// <summary>A short mark of what a form asks and offers: a page that was opened under another mark is stale.</summary>
public static class FormShape
{
    public static string Of(Form form, params string[] alsoDependsOn)
    {
        var shape = new StringBuilder(form.Id);
        foreach (var field in form.Fields)
        {
            shape.Append('|').Append(field.Name).Append(':').Append(field.Kind);
            foreach (var option in field.Options ?? [])
                shape.Append(',').Append(option.Value);
        }
        shape.AppendJoin('|', alsoDependsOn);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shape.ToString())))[..16];
    }
}
