package dev.qualis.dsl.parsing;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.impl.RootNode;

/**
 * Builds trees over parts of one text, of which the line breaks are looked for once: a tree that ends with the next
 * mistake must not cost what the whole text costs.
 */
final class SharedLineBreaks extends NodeModelBuilder {

    private int[] offsets;

    @Override
    public ICompositeNode newRootNode(String text) {
        return new Root(text);
    }

    private final class Root extends RootNode {

        Root(String text) {
            basicSetCompleteContent(text);
        }

        @Override
        protected int[] computeLineBreaks(String text) {
            if (offsets == null) {
                offsets = super.computeLineBreaks(text);
            }
            return offsets;
        }
    }
}
