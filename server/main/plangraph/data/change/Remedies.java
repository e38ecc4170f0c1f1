package plangraph.data.change;

import plangraph.model.LocalizedText;

/** Remedies that depend on where the author of a change writes. */
record Remedies(
        LocalizedText cite, LocalizedText plan, LocalizedText document, LocalizedText element, LocalizedText bases) {

    static Remedies of(Origin origin) {
        return switch (origin) {
            case Origin.Source ignored ->
                new Remedies(
                        new LocalizedText("links/CITED_FROM.csv に行を足してください", "add a row to links/CITED_FROM.csv"),
                        new LocalizedText("nodes/Plan.csv にある id を書いてください", "name the id of a row of nodes/Plan.csv"),
                        new LocalizedText("dataset.yaml にある文書の id を書いてください", "name one of dataset.yaml"),
                        new LocalizedText("読み込むデータセットにある id を書いてください", "name an id of these datasets"),
                        new LocalizedText(
                                "stated、derived、analyst、machine のどれかにしてください",
                                "use stated, derived, analyst or machine"));
            case Origin.People ignored ->
                new Remedies(
                        new LocalizedText(
                                "CITED_FROM のつながりを一緒に足すか、rationale に理由を書いてください",
                                "add a CITED_FROM link in the same set, or say why in rationale"),
                        new LocalizedText("計画の id を書いてください", "name the id of a plan"),
                        new LocalizedText("文書の id を書いてください", "name the id of a document"),
                        new LocalizedText(
                                "グラフにある id か、同じ変更で足す id を書いてください",
                                "name an id of the graph, or of what the same set adds"),
                        new LocalizedText("stated か analyst にしてください", "use stated or analyst"));
        };
    }
}
