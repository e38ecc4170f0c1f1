package plangraph.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.testing.AnyLane;

/** Who may reach the server only when somebody has said what protects what crosses the network. */
@AnyLane
final class ExposureTest {
    @TempDir
    private Path folder = Path.of("");

    private Settings of(Map<String, String> environment) throws BadSettings {
        return Settings.read(environment, folder.resolve("nothing.properties"));
    }

    private List<String> faults(Map<String, String> environment) {
        BadSettings bad = assertThrows(BadSettings.class, () -> of(environment));
        return String.valueOf(bad.getMessage()).lines().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
    void whatOthersCanReachNeedsAWordOnWhatProtectsIt(String host) {
        assertEquals(
                List.of("PLANGRAPH_HOST is '" + host
                        + "', so everything that users read and send, including their tokens, would cross the network unencrypted;"
                        + " set PLANGRAPH_TLS_KEYSTORE, or set PLANGRAPH_PROXY to the https address of a proxy in front,"
                        + " or set PLANGRAPH_PLAIN_HTTP=yes if the network itself is closed"),
                faults(Map.of("PLANGRAPH_HOST", host)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "localhost"})
    void thisMachineNeedsNoWord(String host) throws Exception {
        assertEquals(host, of(Map.of("PLANGRAPH_HOST", host)).host());
    }

    @Test
    void aWordOnWhatProtectsItLetsOthersIn() throws Exception {
        assertEquals(
                "0.0.0.0",
                of(Map.of("PLANGRAPH_HOST", "0.0.0.0", "PLANGRAPH_PLAIN_HTTP", "yes"))
                        .host());
        assertEquals(
                "0.0.0.0",
                of(Map.of("PLANGRAPH_HOST", "0.0.0.0", "PLANGRAPH_PROXY", "https://p.example"))
                        .host());
    }

    /** In a compose file a variable that nobody set is an empty keystore. */
    @Test
    void aPasswordAloneAndAProxyWithoutTlsProtectNothing() {
        assertEquals(
                List.of(
                        "PLANGRAPH_TLS_PASSWORD is set but PLANGRAPH_TLS_KEYSTORE is not; set both or neither",
                        "PLANGRAPH_HOST is '0.0.0.0', so everything that users read"),
                faults(Map.of(
                                "PLANGRAPH_HOST", "0.0.0.0",
                                "PLANGRAPH_TLS_KEYSTORE", "",
                                "PLANGRAPH_TLS_PASSWORD", "secret"))
                        .stream()
                        .map(fault -> fault.replaceFirst("(users read).*", "$1"))
                        .toList());
        assertEquals(
                List.of("PLANGRAPH_PROXY is 'http://p.example'; it must be an address like https://plans.city.example"),
                faults(Map.of("PLANGRAPH_HOST", "0.0.0.0", "PLANGRAPH_PROXY", "http://p.example")));
    }

    @Test
    void faultsOfWhatProtectsItAreNamedAtOnce() {
        assertEquals(
                List.of(
                        "PLANGRAPH_TLS_KEYSTORE is nowhere.p12, which cannot be read",
                        "PLANGRAPH_PROXY is 'p.example'; it must be an address like https://plans.city.example",
                        "PLANGRAPH_PLAIN_HTTP is 'no'; set it to yes or leave it out",
                        "PLANGRAPH_ORIGINS is '*'; it must be an address like https://plans.city.example",
                        "PLANGRAPH_ORIGINS is 'https://a.example/page'; it must be an address like https://plans.city.example"),
                faults(Map.of(
                        "PLANGRAPH_TLS_KEYSTORE", "nowhere.p12",
                        "PLANGRAPH_PROXY", "p.example",
                        "PLANGRAPH_PLAIN_HTTP", "no",
                        "PLANGRAPH_ORIGINS", "*,https://a.example/page")));
    }

    @Test
    void namesOfHostsAndAddressesOfProxiesAreChecked() {
        assertEquals(
                List.of(
                        "PLANGRAPH_HOSTS has 'https://plans.city.example'; write names like plans.city.example or IP addresses only",
                        "PLANGRAPH_HOSTS has 'plans:8080'; write names like plans.city.example or IP addresses only",
                        "PLANGRAPH_HOSTS has '*'; write names like plans.city.example or IP addresses only",
                        "PLANGRAPH_PROXY_ADDRESSES has 'proxy'; write IP addresses like 10.0.0.7 or 10.0.0.0/8",
                        "PLANGRAPH_PROXY_ADDRESSES has '10.0.0.0/33'; write IP addresses like 10.0.0.7 or 10.0.0.0/8"),
                faults(Map.of(
                        "PLANGRAPH_HOSTS", "https://plans.city.example, plans:8080, plans, ::1, *",
                        "PLANGRAPH_PROXY_ADDRESSES", "proxy, 10.0.0.0/33, 10.0.0.0/8, 2001:db8::/64")));
    }

    @Test
    void aProxyMayOfferTheServerBelowAPath() throws Exception {
        assertEquals(
                Optional.of(URI.create("https://p.example/city/plans/")),
                of(Map.of("PLANGRAPH_PROXY", "https://p.example/city/plans/"))
                        .exposure()
                        .proxy());
        for (String wrong : List.of(
                "https://p.example/a?b", "https://p.example/a#b", "https://p.example/a b", "https://p.example//")) {
            assertEquals(
                    List.of("PLANGRAPH_PROXY is '" + wrong
                            + "'; it must be an address like https://plans.city.example"),
                    faults(Map.of("PLANGRAPH_PROXY", wrong)));
        }
    }

    @Test
    void aProxyIsOnThisMachineUnlessItsAddressIsGiven() throws Exception {
        assertEquals(List.of(), of(Map.of()).exposure().proxies());
        assertEquals(
                List.of("127.0.0.1", "::1"),
                of(Map.of("PLANGRAPH_PROXY", "https://p.example")).exposure().proxies());
        assertEquals(
                List.of("10.0.0.7"),
                of(Map.of("PLANGRAPH_PROXY", "https://p.example", "PLANGRAPH_PROXY_ADDRESSES", "10.0.0.7"))
                        .exposure()
                        .proxies());
    }

    @Test
    void aKeystoreThatItsPasswordDoesNotOpenIsNamed() throws Exception {
        Path keystore = Keystore.make(folder.resolve("city.p12"));
        assertEquals(
                List.of(
                        "PLANGRAPH_TLS_KEYSTORE is " + keystore
                                + ", which PLANGRAPH_TLS_PASSWORD does not open as a PKCS #12 file: keystore password was incorrect"),
                faults(Map.of("PLANGRAPH_TLS_KEYSTORE", keystore.toString(), "PLANGRAPH_TLS_PASSWORD", "guessed")));
    }
}
