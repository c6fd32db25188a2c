namespace AlnWorkflows.Pages.Signing;

/// <summary>The addresses of App Service Authentication, which answers them itself.</summary>
internal static class EntraPaths
{
    /// <summary>Signing out is a link: a form may not lead to another site, which is where it ends.</summary>
    public const string SignOut = "/.auth/logout?post_logout_redirect_uri=/";

    /// <param name="back">Path of this service to come back to.</param>
    public static string SignIn(string back) => $"/.auth/login/aad?post_login_redirect_uri={Uri.EscapeDataString(back)}";
}
