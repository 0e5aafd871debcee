package dev.qualis.exchange.kind;

import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.draft.Mention;
import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.table.RowHandler;
import dev.qualis.exchange.table.RowReader;
import dev.qualis.exchange.value.CellText;
import dev.qualis.model.qms.organisation.OrganisationPackage.Literals;
import dev.qualis.model.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists of positions with departments, reporting lines and holders. Departments that nobody has described are described by this. */
public final class PositionRows implements RowHandler {

    private static final Set<String> VACANT = Set.of(
            "空缺", "空岗", "缺编", "缺员", "待招", "待聘", "招聘中", "缺", "vacant", "vacancy", "open", "to be hired", "n.n.", "nn");

    @Override
    public List<String> summed() {
        return List.of("headcount");
    }

    @Override
    public boolean takesSection(String heading) {
        return heading.matches("(?:[一二三四五六七八九十]+、)?[^,，。:：]{2,20}(部|中心|科|室|车间|处|组|公司|事业部|department|dept\\.?)");
    }

    @Override
    public void read(RowReader row, String section, Drafts drafts) {
        Optional<String> title = row.text("title");
        if (title.isEmpty()) {
            return;
        }
        Cell cell = row.cell("title").orElseThrow();
        Draft position = drafts.of(Literals.POSITION, title.orElseThrow(), row.sheet(), cell);
        row.text("second").ifPresent(position::second);
        Optional<Mention> above = row.mention("unitAbove", Literals.ORGANISATIONAL_UNIT, true);
        Optional<Mention> unit = row.mention("unit", Literals.ORGANISATIONAL_UNIT, true);
        if (above.isPresent() && unit.isPresent()) {
            within(drafts, unit.orElseThrow(), above.orElseThrow());
        }
        unit = unit.or(() -> above);
        unit.ifPresent(mention -> position.add("unit", mention));
        if (unit.isEmpty() && !section.isEmpty()) {
            String name = section.replaceFirst("^[一二三四五六七八九十]+、", "");
            position.add(
                    "unit", new Mention(Literals.ORGANISATIONAL_UNIT, name, row.sheet(), cell, Mention.Make.ALWAYS));
        }
        row.mention("reportsTo", Literals.POSITION, false).ifPresent(superior -> position.add("reportsTo", superior));
        row.mentions("dotted", Literals.POSITION, false).forEach(superior -> position.add("dottedTo", superior));
        row.whole("headcount").ifPresent(count -> position.add("headcount", count));
        row.truth("fullTime").filter(full -> full).ifPresent(full -> position.add("fullTime", true));
        row.words("function", Literals.QUALITY_FUNCTION).forEach(function -> position.add("functions", function));
        row.lines("duties")
                .map(CellText::list)
                .orElse(List.of())
                .forEach(duty -> position.add("duties", LocalizedText.of(duty)));
        holders(row, position, drafts);
    }

    /** A department within another one; on many sheets a small one is called as the one that it makes up alone. */
    private static void within(Drafts drafts, Mention unit, Mention above) {
        if (!CellText.key(unit.text()).equals(CellText.key(above.text()))) {
            drafts.of(Literals.UNIT, unit.text(), unit.sheet(), unit.cell()).add("parent", above);
        }
    }

    /** The names in the column of the holder, or given and family name in columns of their own. */
    private static List<String> names(RowReader row) {
        List<String> names = row.people("holder");
        if (!names.isEmpty() || row.cell("familyName").isEmpty()) {
            return names;
        }
        Optional<String> family = row.text("familyName");
        Optional<String> given = row.text("givenName");
        boolean ideographs = family.orElse("").codePoints().anyMatch(Character::isIdeographic);
        return family
                .map(name -> given.map(first -> ideographs ? name + first : first + " " + name)
                        .orElse(name))
                .stream()
                .toList();
    }

    private static void holders(RowReader row, Draft position, Drafts drafts) {
        Optional<Cell> cell = row.cell("holder").or(() -> row.cell("familyName"));
        Optional<java.time.LocalDate> since = row.day("since");
        for (String written : names(row)) {
            String name = CellText.withoutOuterBrackets(written);
            if (CellText.isOpen(name)) {
                row.report(cell.orElseThrow(), "reported.OPEN");
            } else if (VACANT.contains(CellText.plain(name).toLowerCase(java.util.Locale.ROOT))) {
                position.add("vacant", true);
            } else {
                Draft person = drafts.of(Literals.PERSON, name, row.sheet(), cell.orElseThrow());
                Draft holding = person.part("holdings", Literals.HOLDING, position.title(), cell.orElseThrow());
                holding.add(
                        "position",
                        new Mention(
                                Literals.POSITION,
                                position.title(),
                                row.sheet(),
                                cell.orElseThrow(),
                                Mention.Make.NEVER));
                since.ifPresent(day -> holding.add("since", day));
            }
        }
    }
}
