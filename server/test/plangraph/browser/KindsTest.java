package plangraph.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plangraph.model.Kind;
import plangraph.model.Lane;

/** The viewer draws every kind as its entry says, though it knows none by name. */
@ExtendWith(Browsing.class)
final class KindsTest {
    /** A sign of each kind, as views draw it: what colour, shape, order and lane it got. */
    private static final String DRAWN = """
            async (labels) => {
                const assets = document.querySelector('link[rel=stylesheet]').href.match(/.*\\/assets\\/[^/]+\\//)[0];
                const { kindOf, labelRank, learnKinds } = await import(assets + 'common/model/kinds.js');
                const { createSlots, lanesAround } = await import(assets + 'common/columns/lanes.js');
                learnKinds((await (await fetch('/api/v1/schema')).json()).labels);
                const place = document.body.appendChild(document.createElement('p'));
                const hex = (rgb) => '#' + rgb.match(/\\d+/g).slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0')).join('');
                return labels.map((label) => {
                    place.innerHTML = `<svg class="glyph" data-kind="${label}"><path></path></svg>`;
                    const drawn = document.querySelector(`main .glyph[data-kind="${label}"] path`);
                    const sides = lanesAround(label);
                    const slots = createSlots(sides);
                    slots.reserve([label]);
                    return [label, hex(getComputedStyle(place.querySelector('path')).fill), (drawn ?? place.querySelector('path')).getAttribute('d') ?? kindOf(label).shape,
                        labelRank(label), JSON.stringify(sides), Math.sign(slots.slotOf(label))].join(' | ');
                });
            }""";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyKindIsDrawnAsItsEntrySays(boolean dark, Browsing.Visit visit) {
        if (dark) {
            visit.dark();
        }
        Page page = visit.open("/");
        List<String> expected =
                Arrays.stream(Kind.values()).map(kind -> entry(kind, dark)).toList();
        assertEquals(
                expected,
                page.evaluate(
                        DRAWN, Arrays.stream(Kind.values()).map(Kind::word).toList()));
    }

    private static String entry(Kind kind, boolean dark) {
        String colour = dark ? kind.colours().dark() : kind.colours().light();
        boolean left = kind.sides().left().stream().anyMatch(lanes -> lanes.contains(kind.lane()));
        return String.join(
                " | ",
                kind.word(),
                colour,
                kind.shape(),
                Integer.toString(kind.readingOrder()),
                "{\"left\":" + json(kind.sides().left()) + ",\"right\":"
                        + json(kind.sides().right()) + "}",
                left ? "-1" : "1");
    }

    private static String json(List<List<Lane>> side) {
        return side.stream()
                .map(lanes -> lanes.stream()
                        .map(lane -> "\"" + lane.word() + "\"")
                        .collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
