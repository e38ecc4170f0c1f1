package plangraph.app;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import plangraph.access.AccessTokens;
import plangraph.access.Expiry;
import plangraph.access.Role;
import plangraph.access.TokenHolder;
import plangraph.model.LocalizedText;
import plangraph.store.FolderInUse;

/** {@code plangraph token}: creates, lists and revokes access tokens. */
@JapaneseHelp("アクセストークンを作成、一覧表示、または取り消します。")
@Command(name = "token", description = "Create, list or revoke the access tokens of those who may change something.")
final class TokenCommand implements Callable<Integer> {
    private static final String NEVER = "-";

    private final Main program;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup
    private What what = new What();

    @JapaneseHelp("viewer（閲覧）、contributor（提案）、editor（編集）、admin（管理）のどれか。指定しなければ editor。")
    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "viewer, contributor, editor or admin; default: editor.")
    private String role = Role.EDITOR.word();

    @JapaneseHelp("トークンの期限。90d（日）、12w（週）、または 2027-03-31 のような日付。指定しなければ期限なし。")
    @Option(
            names = "--expires",
            paramLabel = "WHEN",
            description = "When the token expires: 90d (days), 12w (weeks), or a date like 2027-03-31; default: never.")
    private @Nullable String expires;

    static final class What {
        @JapaneseHelp("この人またはプログラムのトークンを作ります。")
        @Option(names = "--name", paramLabel = "NAME", description = "Create a token for this person or program.")
        private @Nullable String name;

        @JapaneseHelp("トークンの役割、作成日時、期限、最後に使われた日時、名前を一覧表示します。トークンそのものは保存されていません。")
        @Option(
                names = "--list",
                description =
                        "List the tokens: role, created, expires, last used, name; the tokens themselves are not stored.")
        private boolean list;

        @JapaneseHelp("その名前のトークンを取り消します。")
        @Option(names = "--revoke", paramLabel = "NAME", description = "Revoke the token with this name.")
        private @Nullable String revoked;
    }

    TokenCommand(Main program) {
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        if (what.name != null) {
            return make(what.name);
        }
        if (what.revoked != null) {
            return revoke(what.revoked);
        }
        if (what.list) {
            return with(this::list);
        }
        throw wrong(new LocalizedText(
                "--name NAME、--list、--revoke NAME のどれかを指定してください", "specify --name NAME, --list or --revoke NAME"));
    }

    private int make(String name) throws Exception {
        Role given = Role.of(role)
                .orElseThrow(() -> wrong(LocalizedText.of(
                        "「%s」という役割はありません。使えるのは %s です", "'%s' is not a role; use one of %s", role, Role.words())));
        Optional<LocalizedText> fault = AccessTokens.fault(name);
        if (fault.isPresent()) {
            throw wrong(fault.get());
        }
        Optional<Instant> until = expiry();
        return with(tokens -> tokens.make(name, given, until)
                .map(this::show)
                .orElseGet(() -> refuse(LocalizedText.of(
                        "「%s」というトークンはすでにあります。先に取り消すか、別の名前にしてください",
                        "A token named '%s' already exists; revoke it first, or use another name", name))));
    }

    private Optional<Instant> expiry() {
        if (expires == null) {
            return Optional.empty();
        }
        Optional<Instant> until = Expiry.of(expires, Instant.now(), ZoneId.systemDefault());
        if (until.isEmpty()) {
            throw wrong(Expiry.fault(expires));
        }
        return until;
    }

    private int show(AccessTokens.Made made) {
        TokenHolder holder = made.holder();
        program.console()
                .sayAside(LocalizedText.of(
                        "%s のトークン（%s）。表示は今回だけで、保存するのはハッシュだけです。",
                        "Token of %s (%s). It is shown only once; only its hash is stored.",
                        holder.name(),
                        holder.role().word()));
        program.console().out().println(made.secret());
        return 0;
    }

    private int revoke(String name) throws Exception {
        return with(tokens -> {
            if (!tokens.revoke(name)) {
                return refuse(LocalizedText.of(
                        "「%s」というトークンはありません。名前は --list で分かります",
                        "There is no token named '%s'; --list shows the names", name));
            }
            program.console().sayAside(LocalizedText.of("%s のトークンを取り消しました", "Revoked the token of %s", name));
            return 0;
        });
    }

    private int list(TokenDirectory tokens) throws Exception {
        List<TokenHolder> holders = tokens.holders();
        holders.forEach(holder -> program.console()
                .out()
                .println(String.join(
                        "\t",
                        holder.role().word(),
                        holder.created(),
                        Objects.requireNonNullElse(holder.expires(), NEVER),
                        Objects.requireNonNullElse(holder.lastUsed(), NEVER),
                        holder.name())));
        if (holders.isEmpty()) {
            program.console()
                    .sayAside(new LocalizedText(
                            "トークンはありません。サーバーは読み取り専用です", "There are no tokens; the server is read-only"));
        }
        return 0;
    }

    private int refuse(LocalizedText why) {
        program.console().sayAside(why);
        return 1;
    }

    private ParameterException wrong(LocalizedText what) {
        return new ParameterException(
                spec.commandLine(), what.in(program.console().language()));
    }

    private interface Use {
        int of(TokenDirectory tokens) throws Exception;
    }

    private int with(Use use) throws Exception {
        try (Wiring parts = program.openExisting()) {
            return use.of(new TokenDirectory.Stored(parts.tokens()));
        } catch (FolderInUse e) {
            return use.of(
                    new TokenDirectory.Served(LocalServer.of(program.console().settings(), e)));
        }
    }
}
