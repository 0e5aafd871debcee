package dev.qualis.exchange.kind;

import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.table.RowHandler;
import dev.qualis.exchange.table.RowReader;
import dev.qualis.exchange.value.CellText;
import dev.qualis.model.qms.compliance.CompliancePackage.Literals;
import dev.qualis.model.qms.compliance.ObligationSource;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.value.LocalizedText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Registers of obligations: one register a sheet, a row an obligation. */
public final class ObligationRows implements RowHandler {

    private static final Map<String, String> MARKETS = Map.ofEntries(
            Map.entry("中国", "CN"),
            Map.entry("中国大陆", "CN"),
            Map.entry("国内", "CN"),
            Map.entry("china", "CN"),
            Map.entry("欧盟", "EU"),
            Map.entry("欧洲", "EU"),
            Map.entry("european union", "EU"),
            Map.entry("europe", "EU"),
            Map.entry("美国", "US"),
            Map.entry("usa", "US"),
            Map.entry("united states", "US"),
            Map.entry("日本", "JP"),
            Map.entry("japan", "JP"),
            Map.entry("韩国", "KR"),
            Map.entry("korea", "KR"),
            Map.entry("英国", "GB"),
            Map.entry("uk", "GB"),
            Map.entry("united kingdom", "GB"),
            Map.entry("印度", "IN"),
            Map.entry("india", "IN"),
            Map.entry("马来西亚", "MY"),
            Map.entry("malaysia", "MY"),
            Map.entry("越南", "VN"),
            Map.entry("vietnam", "VN"),
            Map.entry("泰国", "TH"),
            Map.entry("thailand", "TH"),
            Map.entry("新加坡", "SG"),
            Map.entry("singapore", "SG"),
            Map.entry("德国", "DE"),
            Map.entry("germany", "DE"),
            Map.entry("巴西", "BR"),
            Map.entry("brazil", "BR"),
            Map.entry("加拿大", "CA"),
            Map.entry("canada", "CA"),
            Map.entry("澳大利亚", "AU"),
            Map.entry("australia", "AU"),
            Map.entry("俄罗斯", "RU"),
            Map.entry("russia", "RU"),
            Map.entry("u.s.", "US"),
            Map.entry("u.s.a.", "US"),
            Map.entry("u.k.", "GB"),
            Map.entry("eu member states", "EU"),
            Map.entry("prc", "CN"),
            Map.entry("法国", "FR"),
            Map.entry("france", "FR"),
            Map.entry("意大利", "IT"),
            Map.entry("italy", "IT"),
            Map.entry("印度尼西亚", "ID"),
            Map.entry("indonesia", "ID"),
            Map.entry("墨西哥", "MX"),
            Map.entry("mexico", "MX"),
            Map.entry("台湾", "TW"),
            Map.entry("中国台湾", "TW"),
            Map.entry("香港", "HK"),
            Map.entry("中国香港", "HK"));

    @Override
    public void read(RowReader row, String section, Drafts drafts) {
        Optional<String> name = row.text("title");
        Optional<String> title = name.map(text -> withClause(row, text));
        if (title.isEmpty()) {
            return;
        }
        Cell cell = row.cell("title").orElseThrow();
        Draft obligation = drafts.of(Literals.REGISTER, register(row), row.sheet(), cell)
                .part("obligations", Literals.OBLIGATION, title.orElseThrow(), cell);
        row.text("second").ifPresent(obligation::second);
        source(row, name.orElseThrow(), obligation);
        row.words("topics", Literals.OBLIGATION_TOPIC).forEach(topic -> obligation.add("topics", topic));
        row.mentions("products", EnterprisePackage.Literals.PRODUCT, false)
                .forEach(product -> obligation.add("appliesTo", product));
        Optional<java.time.LocalDate> reviewed = row.day("reviewed");
        reviewed.ifPresent(day -> obligation.add("reviewed", day));
        if (reviewed.isPresent()) {
            row.interval("interval").ifPresent(interval -> obligation.add("interval", interval));
        } else {
            row.cell("interval").ifPresent(each -> row.report(each, "reported.intervalAlone"));
        }
        row.day("nextReview").ifPresent(day -> obligation.add("nextReview", day));
        row.mention("owner", OrganisationPackage.Literals.POSITION, false)
                .ifPresent(owner -> obligation.add("owner", owner));
        row.mentions("units", OrganisationPackage.Literals.ORGANISATIONAL_UNIT, false)
                .forEach(unit -> obligation.add("units", unit));
        risk(row, obligation);
        Optional<org.eclipse.emf.common.util.Enumerator> status = row.word("status", Literals.COMPLIANCE_STATUS);
        status.ifPresent(word -> obligation.add("status", word));
        if (status.isPresent()) {
            row.list("evidence")
                    .forEach(text -> obligation
                            .part(
                                    "evidence",
                                    CorePackage.Literals.EVIDENCE,
                                    text,
                                    row.cell("evidence").orElseThrow())
                            .add("text", LocalizedText.of(text)));
        } else {
            row.cell("evidence").ifPresent(each -> row.report(each, "reported.evidenceAlone"));
        }
    }

    private static String register(RowReader row) {
        String sheet = CellText.plain(row.sheet().name());
        return sheet.matches("(?i)sheet ?\\d*|工作表\\d*") ? "合规登记册" : sheet;
    }

    /** Rows below one merged name are its clauses, each an obligation of its own. */
    private static String withClause(RowReader row, String title) {
        return row.isShared("title")
                ? row.cell("clause")
                        .or(() -> row.cell("reference"))
                        .flatMap(row::peek)
                        .map(clause -> title + " " + clause)
                        .orElse(title)
                : title;
    }

    private static void source(RowReader row, String name, Draft obligation) {
        Optional<org.eclipse.emf.common.util.Enumerator> source = row.word("source", Literals.OBLIGATION_SOURCE);
        if (source.isEmpty() && row.cell("source").flatMap(row::peek).isEmpty()) {
            Optional<ObligationSource> named =
                    SourceName.of(name, row.cell("reference").flatMap(row::peek).orElse(""));
            named.ifPresent(
                    kind -> row.remark(row.cell("title").orElseThrow(), "imported.source." + kind.getLiteral()));
            source = named.map(kind -> kind);
        }
        if (source.isEmpty()) {
            for (String id : java.util.List.of("reference", "clause", "version", "market")) {
                row.cell(id).ifPresent(each -> row.report(each, "reported.sourceMissing"));
            }
            return;
        }
        obligation.add("source", source.orElseThrow());
        String reference = Stream.of("reference", "clause")
                .flatMap(id -> row.text(id).stream())
                .collect(Collectors.joining(" "));
        if (!reference.isEmpty()) {
            obligation.add("reference", LocalizedText.of(reference));
        }
        row.text("version").ifPresent(text -> obligation.add("version", text));
        row.read("market", ObligationRows::market, "reported.market").ifPresent(code -> obligation.add("market", code));
    }

    private static Optional<String> market(String text) {
        if (text.matches("[A-Z]{2}")) {
            return Optional.of(text);
        }
        return Optional.ofNullable(MARKETS.get(text.toLowerCase(Locale.ROOT)));
    }

    private static void risk(RowReader row, Draft obligation) {
        row.cell("liability")
                .ifPresent(cell -> row.text(cell).ifPresent(text -> {
                    Draft liability = obligation.part("liabilities", Literals.LIABILITY, text, cell);
                    row.rating("severity").ifPresent(severity -> liability.add("severity", severity));
                }));
        Optional<Cell> point = row.cell("riskPoint");
        Optional<String> text = row.text("riskPoint");
        if (text.isPresent()) {
            Draft risk = obligation.part("riskPoints", Literals.RISK_POINT, text.orElseThrow(), point.orElseThrow());
            row.text("control").ifPresent(control -> risk.add("control", LocalizedText.of(control)));
        } else {
            row.cell("control").ifPresent(each -> row.report(each, "reported.controlAlone"));
        }
    }
}
