package plangraph.app.settings;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plangraph.model.LocalizedText;

/**
 * Holds how the server is protected where other machines can reach it. Tokens and drafts must not cross a network unencrypted
 * unless the operator allowed it.
 *
 * @param keystore PKCS #12 file with certificate and key; empty: plain HTTP
 * @param proxy address under which a proxy with TLS offers this server
 * @param plainHttp somebody said that the network itself is closed
 * @param hosts names by which the server is called, beside those of this machine
 * @param proxies addresses and networks of proxies whose word on the client is believed
 * @param origins of other web applications whose pages may read the API in a browser
 */
public record NetworkExposure(
        Optional<Path> keystore,
        String keystorePassword,
        Optional<URI> proxy,
        boolean plainHttp,
        List<String> hosts,
        List<String> proxies,
        List<String> origins) {

    /** As it is on the loopback interface. */
    public static final NetworkExposure NONE =
            new NetworkExposure(Optional.empty(), "", Optional.empty(), false, List.of(), List.of(), List.of());

    static final List<String> NAMES = List.of(
            "PLANGRAPH_TLS_KEYSTORE",
            "PLANGRAPH_TLS_PASSWORD",
            "PLANGRAPH_PROXY",
            "PLANGRAPH_PLAIN_HTTP",
            "PLANGRAPH_HOSTS",
            "PLANGRAPH_PROXY_ADDRESSES",
            "PLANGRAPH_ORIGINS");

    /** Each says how what crosses a network is kept from others, or that it need not be. */
    private static final List<String> PROTECTING =
            List.of("PLANGRAPH_TLS_KEYSTORE", "PLANGRAPH_PROXY", "PLANGRAPH_PLAIN_HTTP");

    /** What a browser sends as {@code Origin} has none. */
    private static final Pattern NO_PATH = Pattern.compile("");

    /** Below which a proxy offers this server. */
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)*/?");

    public NetworkExposure {
        hosts = List.copyOf(hosts);
        proxies = List.copyOf(proxies);
        origins = List.copyOf(origins);
    }

    static NetworkExposure read(Map<String, String> given, String host, List<LocalizedText> faults) {
        NetworkExposure exposure = new NetworkExposure(
                keystore(given.get("PLANGRAPH_TLS_KEYSTORE"), given.getOrDefault("PLANGRAPH_TLS_PASSWORD", ""), faults),
                given.getOrDefault("PLANGRAPH_TLS_PASSWORD", ""),
                web("PLANGRAPH_PROXY", given.get("PLANGRAPH_PROXY"), List.of("https"), PATH, faults),
                SettingValues.yes("PLANGRAPH_PLAIN_HTTP", given.get("PLANGRAPH_PLAIN_HTTP"), faults),
                HostNames.names(given.getOrDefault("PLANGRAPH_HOSTS", ""), faults),
                HostNames.networks(
                        given.getOrDefault(
                                "PLANGRAPH_PROXY_ADDRESSES",
                                given.containsKey("PLANGRAPH_PROXY") ? HostNames.THIS_MACHINE : ""),
                        faults),
                origins(given.getOrDefault("PLANGRAPH_ORIGINS", ""), faults));
        boolean said = PROTECTING.stream().anyMatch(given::containsKey);
        if (given.containsKey("PLANGRAPH_TLS_PASSWORD") && !given.containsKey("PLANGRAPH_TLS_KEYSTORE")) {
            faults.add(new LocalizedText(
                    "PLANGRAPH_TLS_PASSWORD がありますが PLANGRAPH_TLS_KEYSTORE がありません。両方を設定するか、両方を外してください",
                    "PLANGRAPH_TLS_PASSWORD is set but PLANGRAPH_TLS_KEYSTORE is not; set both or neither"));
        }
        if (!said && !isLoopback(host)) {
            faults.add(LocalizedText.of(
                    "PLANGRAPH_HOST が「%s」なので、ほかの人が読み書きする内容もトークンも暗号化されずにネットワークを通ります。"
                            + "PLANGRAPH_TLS_KEYSTORE を設定するか、前に置くプロキシの https のアドレスを PLANGRAPH_PROXY に書くか、"
                            + "閉じたネットワークなら PLANGRAPH_PLAIN_HTTP=yes としてください",
                    "PLANGRAPH_HOST is '%s', so everything that users read and send, including their tokens, would cross the network"
                            + " unencrypted; set PLANGRAPH_TLS_KEYSTORE, or set PLANGRAPH_PROXY to the https address of a proxy in front,"
                            + " or set PLANGRAPH_PLAIN_HTTP=yes if the network itself is closed",
                    host));
        }
        return exposure;
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            // Listening there will fail and say so.
            return false;
        }
    }

    private static Optional<Path> keystore(@Nullable String text, String password, List<LocalizedText> faults) {
        Optional<Path> file =
                text == null ? Optional.empty() : SettingValues.path("PLANGRAPH_TLS_KEYSTORE", text, faults);
        file.flatMap(path -> fault(path, password))
                .ifPresent(fault -> faults.add(LocalizedText.of(
                        "PLANGRAPH_TLS_KEYSTORE の %s %s",
                        "PLANGRAPH_TLS_KEYSTORE is %s, which %s", file.get(), fault)));
        return file;
    }

    private static Optional<LocalizedText> fault(Path file, String password) {
        if (!Files.isReadable(file)) {
            return Optional.of(new LocalizedText("が読めません", "cannot be read"));
        }
        try (InputStream content = Files.newInputStream(file)) {
            KeyStore keystore = KeyStore.getInstance("PKCS12");
            keystore.load(content, password.toCharArray());
            for (String alias : Collections.list(keystore.aliases())) {
                if (keystore.isKeyEntry(alias)) {
                    return Optional.empty();
                }
            }
            return Optional.of(new LocalizedText("に鍵がありません", "contains no key"));
        } catch (IOException | GeneralSecurityException e) {
            return Optional.of(LocalizedText.of(
                    "が PLANGRAPH_TLS_PASSWORD で PKCS #12 として開けません: %s",
                    "PLANGRAPH_TLS_PASSWORD does not open as a PKCS #12 file: %s", String.valueOf(e.getMessage())));
        }
    }

    private static List<String> origins(String text, List<LocalizedText> faults) {
        return SettingValues.list(text).stream()
                .flatMap(origin -> web("PLANGRAPH_ORIGINS", origin, List.of("http", "https"), NO_PATH, faults).stream())
                .map(URI::toString)
                .toList();
    }

    /** Scheme, host and perhaps port, with a path where one may be. */
    private static Optional<URI> web(
            String name, @Nullable String text, List<String> schemes, Pattern path, List<LocalizedText> faults) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            if (schemes.contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && path.matcher(String.valueOf(uri.getRawPath())).matches()) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        faults.add(LocalizedText.of(
                "%s が「%s」です。https://plans.city.example のようなアドレスを書いてください",
                "%s is '%s'; it must be an address like https://plans.city.example", name, text));
        return Optional.empty();
    }
}
