package plangraph.http.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Joining of modules, and what a page begins for an address. */
final class ViewerScriptsTest {
    private static final String LIBRARY = "const t=1;class i{}export{i as Directive,t as PartType};";

    private static Map<String, JoinedFile> joined(Map<String, String> sources, String... screens) {
        return new ModuleJoiner(sources::get, "plangraph/").join(List.of(screens));
    }

    private static JoinedFile file(Map<String, JoinedFile> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    @Test
    void whatTwoScreensNeedIsInTheMainFileAndNowhereElse() {
        Map<String, JoinedFile> files = joined(
                Map.of(
                        "main.js", "import { a } from './a.js';\n",
                        "a.js", "export const a = 1;\n",
                        "b.js", "export const b = 2;\n",
                        "c.js", "export const c = 3;\n",
                        "x.js", "import { b } from './b.js';\nimport { c } from './c.js';\nexport const x = b + c;\n",
                        "y.js", "import { b } from './b.js';\nexport const y = b;\n"),
                "x.js",
                "y.js");
        assertEquals(List.of("main.js", "x.js", "y.js"), List.copyOf(files.keySet()));
        String main = file(files, "main.js").script("main.js");
        assertTrue(main.contains("const b = 2;") && !main.contains("const c = 3;"), main);
        assertTrue(main.indexOf("const $b") < main.indexOf("const $main"), main);
        assertTrue(main.contains("export { $b, $a, $main };"), main);
        assertEquals("""
                import { $b } from 'plangraph/joined/main.js';
                const $c = (() => {
                const c = 3;

                return { c };
                })();
                const $x = (() => {
                const { b } = $b;
                const { c } = $c;
                const x = b + c;

                return { x };
                })();
                export const { x } = $x;
                //# sourceMappingURL=x.js.map
                """, file(files, "x.js").script("x.js"));
    }

    @Test
    void aModuleImportedWhenNeededIsAFileOfItsOwn() {
        Map<String, JoinedFile> files = joined(Map.of(
                "main.js", "const later = () => import('./deep/later.js');\n",
                "deep/later.js", "export function show() {}\n"));
        assertEquals(List.of("main.js", "deep/later.js"), List.copyOf(files.keySet()));
        String main = file(files, "main.js").script("main.js");
        assertTrue(main.contains("import('plangraph/joined/deep/later.js')"), main);
    }

    @Test
    void aNameThatIsOnlyKnownInTheBrowserLeadsToTheJoinedFiles() {
        String main = file(
                        joined(Map.of("main.js", "const open = (name) => import(`./screens/${name}/index.js`);\n")),
                        "main.js")
                .script("main.js");
        assertTrue(main.contains("import(`plangraph/joined/screens/${name}/index.js`)"), main);
    }

    @Test
    void aLibraryThatWasMadeSmallIsRead() {
        ViewerModule module = ViewerModule.read("lib/lit-html/directive.js", LIBRARY, "plangraph/");
        assertEquals(List.of("Directive", "PartType"), List.copyOf(module.exports()));
        assertEquals("return { Directive: i, PartType: t };", module.lines().getLast());
    }

    @Test
    void importsOfALibraryOnOneLineAreAllBound() {
        ViewerModule module = ViewerModule.read(
                "lib/lit-html/directives/live.js",
                "import{noChange as r,nothing as e}from\"../lit-html.js\";import{directive as i}from\"../directive.js\";\nconst l=1;export{l as live};",
                "plangraph/");
        assertEquals(List.of("lib/lit-html/lit-html.js", "lib/lit-html/directive.js"), List.copyOf(module.imports()));
        assertEquals(
                "const {noChange: r,nothing: e} = $lib_lit_html_lit_html;const {directive: i} = $lib_lit_html_directive;",
                module.lines().getFirst());
    }

    @Test
    void exportsOfOtherModulesArePassedOn() {
        ViewerModule module = ViewerModule.read(
                "s/index.js", "export { load } from './load.js';\nexport { a as b } from './a.js';\n", "plangraph/");
        assertEquals("return { load: $s_load.load, b: $s_a.a };", module.lines().getLast());
    }

    @Test
    void documentationIsLeftOutAndLinesStayWhereTheyWere() {
        ViewerModule module = ViewerModule.read(
                "a.js", "/**\n * Doc.\n */\nexport const a = 1; // kept\n    // gone\n", "plangraph/");
        assertEquals(List.of("", "", "", "const a = 1; // kept", "", "", "return { a };"), module.lines());
    }

    @Test
    void modulesThatImportEachOtherAreRefused() {
        Map<String, String> circle = Map.of(
                "main.js",
                "import { a } from './a.js';\n",
                "a.js",
                "import { b } from './main.js';\nexport const a = 1;\n");
        assertThrows(IllegalStateException.class, () -> joined(circle));
    }

    @Test
    void aFormOfExportThatIsNotKnownIsRefused() {
        assertThrows(
                IllegalStateException.class,
                () -> ViewerModule.read("a.js", "export default function () {}\n", "plangraph/"));
    }

    @Test
    void theSourceMapLeadsBackLineByLine() {
        JoinedFile file = file(
                joined(Map.of("main.js", "import { a } from './a.js';\na();\n", "a.js", "export const a = 1;\n")),
                "main.js");
        // Lines: head of a, its two, end and foot; head of main, its three, end and foot; exports. AAAA: column, source
        // and line as before.
        assertEquals(
                "{\"version\":3,\"sources\":[\"../a.js\",\"../main.js\"],\"names\":[],\"mappings\":\"" + ";AAAA;AACA;;;"
                        + ";ACDA;AACA;AACA;;;" + ";\"}",
                file.map("x.js"));
    }

    @Test
    void anAddressTellsItsScreenAndWhatItFetchesFirst() throws Exception {
        ScreenAddresses screens = new ScreenAddresses(Path.of("web"));
        assertEquals("start", screens.at(Map.of()).name());
        assertEquals("sheet", screens.at(Map.of("query", "q", "view", "sheet")).name());
        assertEquals("query", screens.at(Map.of("query", "q", "view", "graph")).name());
        assertEquals(
                "changes", screens.at(Map.of("view", "changes", "from", "1")).name());
        assertEquals("paths", screens.at(Map.of("to", "sdg.4")).name());
        List<String> first = screens.first(Map.of("focus", "a b/c", "city", "x"));
        assertTrue(
                first.containsAll(List.of(
                        "api/v1/schema",
                        "api/v1/nodes?label=Plan&dataset=x&limit=1000",
                        "api/v1/nodes/a%20b%2Fc",
                        "api/v1/nodes/a%20b%2Fc/neighbors?limit=200")),
                first::toString);
        assertTrue(screens.first(Map.of()).contains("api/v1/nodes?label=Plan&limit=1000"));
    }

    @Test
    void everyScreenIsInTheRegistryOfTheBrowserAndInAFolder() throws Exception {
        String registry = java.nio.file.Files.readString(Path.of("web/screens.js"));
        List<String> listed = java.util.regex.Pattern.compile("export \\{ url as (\\w+) } from './screens/\\1/url.js';")
                .matcher(registry)
                .results()
                .map(line -> line.group(1))
                .sorted()
                .toList();
        assertEquals(
                listed,
                new ScreenAddresses(Path.of("web")).names().stream().sorted().toList());
    }
}
