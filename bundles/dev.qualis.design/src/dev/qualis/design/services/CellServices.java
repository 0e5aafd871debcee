package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.organisation.Authority;
import dev.qualis.model.qms.organisation.AuthorityKind;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.organisation.OrganisationFactory;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.organisation.QualityFunction;
import dev.qualis.model.value.LocalizedText;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Sets cells of matrices from what people type: names, titles in either language, or labels, one after the other. */
public class CellServices {

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[\\n,，、;；/]"))
                .map(word -> word.replaceAll("[（(].*[)）]", "").strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean isNamed(Position position, Set<String> words) {
        LocalizedText title = position.getTitle();
        return isAmong(position.getName(), words)
                || title != null && (isAmong(title.primary(), words) || isAmong(title.secondary(), words));
    }

    private static boolean isAmong(String word, Set<String> words) {
        return word != null && words.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Sets a cell of the organisation matrix: of the unit's holders of the function those that are named keep it, and
     * whoever else is named takes it on. Changes the model.
     */
    public OrganisationalUnit functionAssigned(OrganisationalUnit unit, EEnumLiteral function, String text) {
        Set<String> words = words(text);
        ProjectFacts facts = ProjectFacts.of(unit);
        QualityFunction meant = (QualityFunction) function.getInstance();
        List<Position> holders = facts.functionHolders().of(unit, meant);
        List<Position> named = facts.index().organisation().positions().stream()
                .filter(position -> isNamed(position, words))
                .toList();
        if (named.isEmpty() && !words.isEmpty()) {
            return unit; // nobody is called so: rather a mistake than a wish to empty the cell
        }
        holders.stream()
                .filter(holder -> !named.contains(holder))
                .forEach(holder -> holder.getFunctions().remove(meant));
        named.stream()
                .filter(position -> !position.getFunctions().contains(meant))
                .forEach(position -> position.getFunctions().add(meant));
        return unit;
    }

    /**
     * Sets a cell of the authority matrix: the position gets exactly the kinds of authority that are named at the
     * decision point. An authority over a kind of decision, which holds at several points, stays. Changes the model.
     */
    public Position empowered(Position position, DecisionPoint point, String text) {
        Set<String> words = words(text);
        ProjectFacts facts = ProjectFacts.of(position);
        Set<AuthorityKind> wanted = EnumSet.noneOf(AuthorityKind.class);
        for (AuthorityKind kind : AuthorityKind.VALUES) {
            boolean named = kind != AuthorityKind.UNSPECIFIED
                    && (isAmong(kind.getLiteral(), words)
                            || isAmong(facts.label(kind, Language.ZH), words)
                            || isAmong(facts.label(kind, Language.EN), words));
            if (named) {
                wanted.add(kind);
            }
        }
        if (wanted.isEmpty() && !words.isEmpty()) {
            return position; // no authority is called so
        }
        for (Authority authority : List.copyOf(position.getAuthorities())) {
            if (authority.getAt().remove(point)
                    && authority.getAt().isEmpty()
                    && authority.getOver().isEmpty()) {
                position.getAuthorities().remove(authority);
            }
        }
        if (!wanted.isEmpty()) {
            Authority authority = OrganisationFactory.eINSTANCE.createAuthority();
            authority.getKinds().addAll(wanted);
            authority.getAt().add(point);
            position.getAuthorities().add(authority);
        }
        return position;
    }
}
