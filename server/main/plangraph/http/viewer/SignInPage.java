package plangraph.http.viewer;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import plangraph.http.core.Authorization;
import plangraph.http.core.Endpoints;
import plangraph.http.core.ReaderGuard;
import plangraph.http.core.RefusedRequest;

/**
 * Asks for a token where reading needs one, and keeps it in a cookie that no script can read and that is sent along only from our own pages.
 * The page is the same whatever was asked for, and loads nothing of the viewer.
 */
public final class SignInPage {
    private static final String HTML = "text/html; charset=utf-8";
    /** An address of this server: one slash, and no second one by which a browser would go elsewhere. */
    private static final Pattern OWN_ADDRESS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e]*");

    private static final Map<String, String> FILES =
            Map.of("/sign-in.css", "text/css; charset=utf-8", "/sign-in.js", "text/javascript; charset=utf-8");

    private final Path folder;
    private final Authorization authorization;
    private final String below;
    private final boolean isSecure;
    private final String page;

    /**
     * @param web folder of the viewer
     * @param below path below which a proxy offers this server, without a slash at its end
     * @param isSecure whether browsers reach this server over HTTPS only
     */
    public SignInPage(Path web, Authorization authorization, String below, boolean isSecure) throws IOException {
        this.folder = web.resolve("sign-in");
        this.authorization = authorization;
        this.isSecure = isSecure;
        this.below = below;
        this.page = Files.readString(folder.resolve("sign-in.html")).replace("{{below}}", below);
    }

    /** Has it answered, where there is anything to sign in to. */
    public void register(RoutesConfig routes) {
        if (!authorization.needsTokenToRead()) {
            return;
        }
        Endpoints.get(routes, "/sign-in", ctx -> show(ctx, 200, ""));
        routes.addHttpHandler(HandlerType.POST, "/sign-in", this::signIn);
        FILES.forEach((path, type) -> Endpoints.get(
                routes,
                path,
                ctx -> ctx.header("Cache-Control", "no-cache")
                        .contentType(type)
                        .result(Files.readAllBytes(folder.resolve(path.substring(1))))));
        routes.exception(ReaderGuard.SignInNeeded.class, (needed, ctx) -> {
            needed.problem().headers().forEach(ctx::header);
            show(ctx, 401, "");
        });
    }

    /** @param refused why the token that was given is none, in words for both languages; empty when none was given */
    private void show(Context ctx, int status, String refused) {
        ctx.status(status)
                .header("Cache-Control", "no-store")
                .contentType(HTML)
                .result(page.replace("{{refused}}", refused).getBytes(StandardCharsets.UTF_8));
    }

    private void signIn(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            // A page of somebody else's would have them read as somebody else.
            show(ctx, 403, "");
            return;
        }
        String token = Optional.ofNullable(ctx.formParam("token")).orElse("").strip();
        try {
            authorization.admitReader(ctx, token);
        } catch (RefusedRequest e) {
            var why = e.problem().detail();
            show(
                    ctx,
                    401,
                    "<p role=\"alert\"><span lang=\"ja\">" + why.ja() + "</span> <span lang=\"en\">" + why.en()
                            + "</span></p>");
            return;
        }
        String to = Optional.ofNullable(ctx.formParam("to")).orElse("");
        ctx.status(303)
                .header("Cache-Control", "no-store")
                .header(
                        "Set-Cookie",
                        Authorization.COOKIE + "=" + token + "; Path=" + below + "/; HttpOnly; SameSite=Strict"
                                + (isSecure ? "; Secure" : ""))
                .header("Location", OWN_ADDRESS.matcher(to).matches() ? to : "/")
                .result("");
    }
}
