package dev.qualis.exchange.reqif;

import dev.qualis.exchange.xml.IndentedXml;
import dev.qualis.model.qms.core.Fulfilment;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Modality;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.value.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the standards that a project uses: a specification for each with its clauses as a hierarchy, an object for each element that
 * fulfils clauses, and a relation from that element to each of them.
 */
public final class ReqifWriter {
    static final String NAMESPACE = "http://www.omg.org/spec/ReqIF/20110401/reqif.xsd";

    private static final String MOST_CHARACTERS = "100000";
    private static final String CLAUSE = "qualis.type.clause";
    private static final String ELEMENT = "qualis.type.element";
    private static final String FULFILMENT = "qualis.type.fulfilment";
    private static final String SPECIFICATION = "qualis.type.standard";
    private static final String TEXT = "qualis.datatype.text";
    private static final String SHARE = "qualis.datatype.share";
    private static final String MODALITY = "qualis.datatype.modality";
    private static final String STATE = "qualis.datatype.state";

    /** As {@code met}, {@code partly}, {@code claimed}, {@code not}, {@code notApplicable}. */
    private static final List<String> STATES = List.of("met", "partly", "claimed", "not", "notApplicable");

    /** The attributes of clauses that hold texts: name, and the name by which tools know it. */
    private static final Map<String, String> CLAUSE_TEXTS = texts(
            "number",
            "ReqIF.ChapterNumber",
            "title",
            "ReqIF.ChapterName",
            "otherTitle",
            "Qualis.Title2",
            "summary",
            "ReqIF.Text",
            "otherSummary",
            "Qualis.Summary2");

    private final LocalDate date;
    private final IndentedXml xml = new IndentedXml();
    private final List<Relation> relations = new ArrayList<>();

    /** @param date when what is said holds; the last change of everything */
    public ReqifWriter(LocalDate date) {
        this.date = date;
    }

    private record Relation(String name, NamedElement element, Fulfilment fulfilment, Clause clause) {}

    /**
     * What an assessment came to for one clause.
     *
     * @param state one of met, partly, claimed, not, notApplicable
     * @param share 0 to 1
     */
    public record Outcome(String state, double share) {}

    private static Map<String, String> texts(String... pairs) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            texts.put(pairs[i], pairs[i + 1]);
        }
        return texts;
    }

    /**
     * The document.
     *
     * @param project its name
     * @param elements those that fulfil something, each by its qualified name
     * @param outcomes of clauses that were judged
     */
    public byte[] write(
            String project,
            String title,
            List<Standard> standards,
            Map<String, NamedElement> elements,
            Map<Clause, Outcome> outcomes) {
        xml.open("REQ-IF", "xmlns", NAMESPACE);
        xml.open("THE-HEADER").open("REQ-IF-HEADER", "IDENTIFIER", id("header", project));
        xml.leaf("CREATION-TIME", time());
        xml.leaf("REQ-IF-TOOL-ID", "Qualis");
        xml.leaf("REQ-IF-VERSION", "1.2");
        xml.leaf("SOURCE-TOOL-ID", "Qualis");
        xml.leaf("TITLE", title);
        xml.close().close();
        xml.open("CORE-CONTENT").open("REQ-IF-CONTENT");
        datatypes();
        types();
        xml.open("SPEC-OBJECTS");
        standards.forEach(standard -> standard.getClauses().forEach(clause -> clause(standard, clause, outcomes)));
        elements.forEach(this::element);
        xml.close();
        relations(elements, standards);
        specifications(standards);
        xml.close().close().close();
        return xml.bytes();
    }

    private String time() {
        return date + "T00:00:00Z";
    }

    private static String id(String... parts) {
        return ReqifNames.id(parts);
    }

    private void datatypes() {
        xml.open("DATATYPES");
        xml.empty(
                "DATATYPE-DEFINITION-STRING",
                "IDENTIFIER",
                TEXT,
                "LAST-CHANGE",
                time(),
                "LONG-NAME",
                "Text",
                "MAX-LENGTH",
                MOST_CHARACTERS);
        xml.empty(
                "DATATYPE-DEFINITION-REAL",
                "IDENTIFIER",
                SHARE,
                "LAST-CHANGE",
                time(),
                "LONG-NAME",
                "Share",
                "ACCURACY",
                4,
                "MAX",
                "1",
                "MIN",
                "0");
        enumeration(
                MODALITY,
                "Modality",
                Modality.VALUES.stream()
                        .filter(modality -> modality != Modality.UNSPECIFIED)
                        .map(Modality::getLiteral)
                        .toList());
        enumeration(STATE, "State", STATES);
        xml.close();
    }

    private void enumeration(String id, String name, List<String> values) {
        xml.open("DATATYPE-DEFINITION-ENUMERATION", "IDENTIFIER", id, "LAST-CHANGE", time(), "LONG-NAME", name);
        xml.open("SPECIFIED-VALUES");
        for (int i = 0; i < values.size(); i++) {
            xml.open(
                    "ENUM-VALUE",
                    "IDENTIFIER",
                    id + "." + values.get(i),
                    "LAST-CHANGE",
                    time(),
                    "LONG-NAME",
                    values.get(i));
            xml.open("PROPERTIES")
                    .empty("EMBEDDED-VALUE", "KEY", i, "OTHER-CONTENT", values.get(i))
                    .close();
            xml.close();
        }
        xml.close().close();
    }

    private void types() {
        xml.open("SPEC-TYPES");
        xml.open("SPEC-OBJECT-TYPE", "IDENTIFIER", CLAUSE, "LAST-CHANGE", time(), "LONG-NAME", "Clause");
        xml.open("SPEC-ATTRIBUTES");
        CLAUSE_TEXTS.forEach((name, known) -> attribute("STRING", CLAUSE, name, known, TEXT));
        attribute("ENUMERATION", CLAUSE, "modality", "Qualis.Modality", MODALITY);
        attribute("ENUMERATION", CLAUSE, "state", "Qualis.State", STATE);
        attribute("REAL", CLAUSE, "share", "Qualis.Share", SHARE);
        xml.close().close();
        xml.open("SPEC-OBJECT-TYPE", "IDENTIFIER", ELEMENT, "LAST-CHANGE", time(), "LONG-NAME", "Element");
        xml.open("SPEC-ATTRIBUTES");
        attribute("STRING", ELEMENT, "name", "ReqIF.ForeignID", TEXT);
        attribute("STRING", ELEMENT, "type", "Qualis.Type", TEXT);
        attribute("STRING", ELEMENT, "title", "ReqIF.Name", TEXT);
        attribute("STRING", ELEMENT, "otherTitle", "Qualis.Title2", TEXT);
        xml.close().close();
        xml.open("SPEC-RELATION-TYPE", "IDENTIFIER", FULFILMENT, "LAST-CHANGE", time(), "LONG-NAME", "Fulfils");
        xml.open("SPEC-ATTRIBUTES");
        attribute("STRING", FULFILMENT, "reason", "Qualis.Reason", TEXT);
        attribute("STRING", FULFILMENT, "evidence", "Qualis.Evidence", TEXT);
        xml.close().close();
        xml.open("SPECIFICATION-TYPE", "IDENTIFIER", SPECIFICATION, "LAST-CHANGE", time(), "LONG-NAME", "Standard");
        xml.open("SPEC-ATTRIBUTES");
        for (String name : List.of("name", "number", "title", "otherTitle", "publisher")) {
            attribute("STRING", SPECIFICATION, name, "Qualis." + name, TEXT);
        }
        xml.close().close();
        xml.close();
    }

    private void attribute(String kind, String owner, String name, String known, String datatype) {
        xml.open(
                "ATTRIBUTE-DEFINITION-" + kind,
                "IDENTIFIER",
                owner + "." + name,
                "LAST-CHANGE",
                time(),
                "LONG-NAME",
                known,
                "MULTI-VALUED",
                kind.equals("ENUMERATION") ? "false" : null);
        xml.open("TYPE").leaf("DATATYPE-DEFINITION-" + kind + "-REF", datatype).close();
        xml.close();
    }

    private void text(String owner, String name, String value) {
        if (value != null && !value.isEmpty()) {
            xml.open("ATTRIBUTE-VALUE-STRING", "THE-VALUE", value);
            xml.open("DEFINITION")
                    .leaf("ATTRIBUTE-DEFINITION-STRING-REF", owner + "." + name)
                    .close();
            xml.close();
        }
    }

    private void titles(String owner, String first, String other, LocalizedText text) {
        if (text != null) {
            text(owner, first, text.primary());
            text(owner, other, text.secondary());
        }
    }

    private void choice(String name, String datatype, String value) {
        xml.open("ATTRIBUTE-VALUE-ENUMERATION");
        xml.open("DEFINITION")
                .leaf("ATTRIBUTE-DEFINITION-ENUMERATION-REF", CLAUSE + "." + name)
                .close();
        xml.open("VALUES").leaf("ENUM-VALUE-REF", datatype + "." + value).close();
        xml.close();
    }

    private void clause(Standard standard, Clause clause, Map<Clause, Outcome> outcomes) {
        xml.open(
                "SPEC-OBJECT",
                "IDENTIFIER",
                id("clause", standard.getName(), clause.getNumber()),
                "LAST-CHANGE",
                time());
        xml.open("VALUES");
        text(CLAUSE, "number", clause.getNumber());
        titles(CLAUSE, "title", "otherTitle", clause.getTitle());
        titles(CLAUSE, "summary", "otherSummary", clause.getSummary());
        if (clause.getModality() != null && clause.getModality() != Modality.UNSPECIFIED) {
            choice("modality", MODALITY, clause.getModality().getLiteral());
        }
        Outcome outcome = outcomes.get(clause);
        if (outcome != null) {
            choice("state", STATE, outcome.state());
            xml.open("ATTRIBUTE-VALUE-REAL", "THE-VALUE", outcome.share());
            xml.open("DEFINITION")
                    .leaf("ATTRIBUTE-DEFINITION-REAL-REF", CLAUSE + ".share")
                    .close();
            xml.close();
        }
        xml.close();
        xml.open("TYPE").leaf("SPEC-OBJECT-TYPE-REF", CLAUSE).close();
        xml.close();
        clause.getClauses().forEach(below -> clause(standard, below, outcomes));
    }

    private void element(String name, NamedElement element) {
        xml.open("SPEC-OBJECT", "IDENTIFIER", id("element", name), "LAST-CHANGE", time());
        xml.open("VALUES");
        text(ELEMENT, "name", name);
        text(ELEMENT, "type", element.eClass().getName());
        titles(ELEMENT, "title", "otherTitle", element.getTitle());
        xml.close();
        xml.open("TYPE").leaf("SPEC-OBJECT-TYPE-REF", ELEMENT).close();
        xml.close();
        element.getFulfilments()
                .forEach(fulfilment -> fulfilment
                        .getClauses()
                        .forEach(clause -> relations.add(new Relation(name, element, fulfilment, clause))));
    }

    private void relations(Map<String, NamedElement> elements, List<Standard> standards) {
        List<Relation> told = relations.stream()
                .filter(relation -> standards.contains(ReqifNames.standard(relation.clause())))
                .toList();
        if (told.isEmpty()) {
            return;
        }
        xml.open("SPEC-RELATIONS");
        int number = 0;
        for (Relation relation : told) {
            Standard standard = ReqifNames.standard(relation.clause());
            String clause = relation.clause().getNumber();
            xml.open(
                    "SPEC-RELATION",
                    "IDENTIFIER",
                    id("relation", relation.name(), standard.getName(), clause, Integer.toString(number++)),
                    "LAST-CHANGE",
                    time());
            xml.open("VALUES");
            text(FULFILMENT, "reason", Objects.toString(relation.fulfilment().getReason(), ""));
            text(FULFILMENT, "evidence", ReqifNames.evidence(relation.fulfilment()));
            xml.close();
            xml.open("TARGET")
                    .leaf("SPEC-OBJECT-REF", id("clause", standard.getName(), clause))
                    .close();
            xml.open("SOURCE")
                    .leaf("SPEC-OBJECT-REF", id("element", relation.name()))
                    .close();
            xml.open("TYPE").leaf("SPEC-RELATION-TYPE-REF", FULFILMENT).close();
            xml.close();
        }
        xml.close();
    }

    private void specifications(List<Standard> standards) {
        xml.open("SPECIFICATIONS");
        for (Standard standard : standards) {
            xml.open(
                    "SPECIFICATION",
                    "IDENTIFIER",
                    id("standard", standard.getName()),
                    "LAST-CHANGE",
                    time(),
                    "LONG-NAME",
                    standard.getName());
            xml.open("VALUES");
            text(SPECIFICATION, "name", standard.getName());
            text(SPECIFICATION, "number", standard.getNumber());
            titles(SPECIFICATION, "title", "otherTitle", standard.getTitle());
            text(SPECIFICATION, "publisher", Objects.toString(standard.getPublisher(), ""));
            xml.close();
            xml.open("TYPE").leaf("SPECIFICATION-TYPE-REF", SPECIFICATION).close();
            hierarchy(standard, standard.getClauses());
            xml.close();
        }
        xml.close();
    }

    private void hierarchy(Standard standard, List<Clause> clauses) {
        if (clauses.isEmpty()) {
            return;
        }
        xml.open("CHILDREN");
        for (Clause clause : clauses) {
            String number = clause.getNumber();
            xml.open("SPEC-HIERARCHY", "IDENTIFIER", id("place", standard.getName(), number), "LAST-CHANGE", time());
            xml.open("OBJECT")
                    .leaf("SPEC-OBJECT-REF", id("clause", standard.getName(), number))
                    .close();
            hierarchy(standard, clause.getClauses());
            xml.close();
        }
        xml.close();
    }
}
