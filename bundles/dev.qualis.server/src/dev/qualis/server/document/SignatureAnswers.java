package dev.qualis.server.document;

import dev.qualis.dsl.ide.service.Signatures;
import dev.qualis.dsl.ide.service.Signatures.Signature;
import java.util.List;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Tuple;

/** What the construct at a place consists of, as editors show it. */
public final class SignatureAnswers {

    private final Signatures signatures;

    /** Over the service that knows. */
    public SignatureAnswers(Signatures signatures) {
        this.signatures = signatures;
    }

    /** The construct that is being written; null where none is. */
    public SignatureHelp at(AskedDocument document, Position position) {
        return signatures
                .at(document.snapshot(), document.uri(), document.offset(position), document.chinese())
                .map(SignatureAnswers::help)
                .orElse(null);
    }

    private static SignatureHelp help(Signature signature) {
        SignatureInformation information = new SignatureInformation(signature.label());
        information.setDocumentation(signature.documentation());
        information.setParameters(signature.parameters().stream()
                .map(parameter -> {
                    ParameterInformation part = new ParameterInformation();
                    part.setLabel(Tuple.two(parameter.start(), parameter.end()));
                    return part;
                })
                .toList());
        return new SignatureHelp(List.of(information), 0, signature.active());
    }
}
