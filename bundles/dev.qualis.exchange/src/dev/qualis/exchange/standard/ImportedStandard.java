package dev.qualis.exchange.standard;

import dev.qualis.model.qms.core.QualityModel;
import java.util.List;

/**
 * A foreign catalogue as a library.
 *
 * @param name of the library and of the standard in it
 * @param remarks what was left out or changed, in the order of its first place
 */
public record ImportedStandard(String name, QualityModel model, List<Remark> remarks) {

    public ImportedStandard {
        remarks = List.copyOf(remarks);
    }
}
