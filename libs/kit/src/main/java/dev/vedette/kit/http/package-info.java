/**
 * What every HTTP answer and request of ours has in common, beside the problems.
 *
 * <ul>
 *   <li>{@link dev.vedette.kit.http.RequestChecks}: a NUL in a parameter is a 400 that names the parameter.
 *   <li>{@link dev.vedette.kit.http.AnswerHeaders}: {@code Cache-Control: no-store} where a resource says nothing else.
 *   <li>{@link dev.vedette.kit.http.MergePatchType}: PATCH takes {@code application/merge-patch+json} wherever it takes JSON.
 *   <li>{@link dev.vedette.kit.http.JsonLimit}: a JSON body of more than {@code vedette.http.json-limit} bytes is a 413,
 *       whatever its Content-Length says.
 *   <li>{@link dev.vedette.kit.http.Operations}: what there is at an address, for 405, 406 and 415 to name.
 *   <li>{@link dev.vedette.kit.http.BooleanParameters}: {@code ?enabled=maybe} is a 400.
 * </ul>
 *
 * All of it works by itself. For changes see {@link dev.vedette.kit.json.MergePatch}, for texts that people type
 * {@link dev.vedette.kit.text.PlainText}.
 */
@NullMarked
package dev.vedette.kit.http;

import org.jspecify.annotations.NullMarked;
