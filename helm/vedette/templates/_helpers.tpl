{{- define "vedette.name" -}}
{{- printf "%s-%s" .release.Name .part | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{- define "vedette.selector" -}}
app.kubernetes.io/name: vedette
app.kubernetes.io/instance: {{ .release.Name }}
app.kubernetes.io/component: {{ .part }}
{{- end -}}

{{- define "vedette.labels" -}}
{{ include "vedette.selector" . }}
app.kubernetes.io/version: {{ .chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .release.Service }}
helm.sh/chart: {{ printf "%s-%s" .chart.Name .chart.Version | quote }}
{{- end -}}

{{- define "vedette.image" -}}
{{- $registry := .values.image.registry -}}
{{- $tag := .values.image.tag | default .chart.AppVersion -}}
{{- if $registry }}{{ $registry }}/{{ end }}vedette-{{ .part }}:{{ $tag }}
{{- end -}}

{{- define "vedette.url" -}}
http://{{ printf "%s-%s" .release.Name .part | trunc 63 | trimSuffix "-" }}:8080
{{- end -}}

{{- /* Which servers each part talks to; nothing gets a secret it does not need. */ -}}
{{- define "vedette.secretEnv" -}}
- name: VEDETTE_CLIENT_SECRET
  valueFrom: {secretKeyRef: {name: {{ .values.existingSecret }}, key: client-{{ .part }}}}
{{- if has .part (list "sources" "topics" "alerts") }}
- name: VEDETTE_POSTGRES_PASSWORD
  valueFrom: {secretKeyRef: {name: {{ .values.existingSecret }}, key: postgres-{{ .part }}}}
{{- end }}
{{- if and (eq .part "articles") (not .values.servers.mongodb) }}
- name: VEDETTE_MONGODB_URI
  valueFrom: {secretKeyRef: {name: {{ .values.existingSecret }}, key: mongodb-uri}}
{{- end }}
{{- if eq .part "gateway" }}
- name: VEDETTE_SESSION_SECRET
  valueFrom: {secretKeyRef: {name: {{ .values.existingSecret }}, key: session}}
{{- end }}
{{- end -}}
