package io.herald.web.faces;

import io.herald.shared.Slice;
import io.herald.shared.Window;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A table that reads one page at a time, rows and total in a single call of a use case. */
public class Rows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    /** Where the rows come from; a method reference of the page's view. */
    @FunctionalInterface
    public interface Source<T> extends Serializable {
        Slice<T> read(Window window);
    }

    private final Source<T> source;

    public Rows(Source<T> source) {
        this.source = source;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return 0;
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        Slice<T> slice = source.read(new Window(first, pageSize));
        setRowCount(Math.toIntExact(slice.total()));
        if (slice.rows().isEmpty() && slice.total() > 0) {
            int lastPage = recalculateFirst(first, pageSize, getRowCount());
            return source.read(new Window(lastPage, pageSize)).rows();
        }
        return slice.rows();
    }
}
