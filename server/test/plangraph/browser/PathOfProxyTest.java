package plangraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The viewer below a path of a proxy that takes the path away, as most do. */
@ExtendWith(Browsing.class)
final class PathOfProxyTest {

    /** A proxy for {@code /plans/}; all else of its host belongs to a portal. */
    private record Proxy(HttpServer server, ExecutorService threads, List<String> elsewhere) implements AutoCloseable {
        private static final List<String> OWN_HEADERS =
                List.of("host", "connection", "upgrade", "http2-settings", "content-length");

        static Proxy to(URI base) throws IOException {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Proxy proxy = new Proxy(server, Executors.newVirtualThreadPerTaskExecutor(), new CopyOnWriteArrayList<>());
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            server.createContext("/", proxy::portal);
            server.createContext("/plans/", exchange -> forward(client, base, exchange));
            server.setExecutor(proxy.threads());
            server.start();
            return proxy;
        }

        private void portal(HttpExchange exchange) throws IOException {
            elsewhere.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        }

        private static void forward(HttpClient client, URI base, HttpExchange exchange) throws IOException {
            String path = exchange.getRequestURI().toString().substring("/plans".length());
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                    .method(
                            exchange.getRequestMethod(),
                            HttpRequest.BodyPublishers.ofByteArray(
                                    exchange.getRequestBody().readAllBytes()));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (!OWN_HEADERS.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            try {
                HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
                answer.headers().map().forEach((name, values) -> {
                    if (!name.equals("content-length") && !name.equals("transfer-encoding")) {
                        exchange.getResponseHeaders().put(name, values);
                    }
                });
                exchange.sendResponseHeaders(
                        answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
                exchange.getResponseBody().write(answer.body());
                exchange.close();
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/plans/";
        }

        @Override
        public void close() {
            server.stop(0);
            threads.close();
        }
    }

    @Test
    void everyScreenWorksBelowAPath(Browsing.Visit visit) throws Exception {
        try (Proxy proxy = Proxy.to(visit.server().base())) {
            Page page = visit.page();
            page.navigate(proxy.address());
            visit.settle();
            assertThat(page.locator("h1")).isVisible();
            page.locator("header a[href*='view=queries']").click();
            assertThat(page).hasURL(proxy.address() + "?view=queries");
            page.locator("a[data-query='district-sdgs']").first().click();
            visit.settle();
            assertThat(page).hasURL(proxy.address() + "?query=district-sdgs");

            page.navigate(proxy.address() + "?query=district-sdgs&p.district=isesaki.district.sakai");
            visit.settle();
            assertThat(page.locator("table tbody tr").first()).isVisible();
            page.reload();
            visit.settle();
            page.locator("table a[data-node]").first().click();
            visit.settle();
            assertTrue(page.url().startsWith(proxy.address() + "?focus="), page.url());
            page.goBack();
            visit.settle();
            assertThat(page).hasURL(proxy.address() + "?query=district-sdgs&p.district=isesaki.district.sakai");
            Download download = page.waitForDownload(
                    () -> page.locator("a[data-download^='csv']").first().evaluate("link => link.click()"));
            assertTrue(
                    download.url().startsWith(proxy.address() + "api/v1/queries/district-sdgs/results.csv"),
                    download.url());
            assertTrue(Files.readString(download.path(), StandardCharsets.UTF_8).contains("住み続けられるまちづくりを"));

            for (String screen : List.of(
                    "?view=kpis", "?view=gaps", "?view=changes", "?q=観光", "?ask=境地区のSDGs", "?edit=new&files=apart")) {
                page.navigate(proxy.address() + screen);
                visit.settle();
                assertThat(page.locator("h1").first()).isVisible();
            }
            page.locator("[data-nav=docs]").click();
            assertThat(page).hasURL(proxy.address() + "docs");
            assertThat(page.locator("#docs .opblock-tag").first()).isVisible();
            page.navigate(proxy.address() + "docs/");
            assertThat(page.locator("#docs .opblock-tag").first()).isVisible();
            assertEquals(List.of(), proxy.elsewhere(), "asked of the portal beside it");
        }
    }
}
