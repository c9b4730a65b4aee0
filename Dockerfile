# The window in a container: `docker build -t strategiassistenten .`
# Everything is fetched while it is built; the container itself needs no network.
FROM python:3.11-slim

ENV PYTHONUNBUFFERED=1 \
    HF_HUB_OFFLINE=1 \
    ANONYMIZED_TELEMETRY=False \
    GRADIO_ANALYTICS_ENABLED=False

WORKDIR /app
COPY pyproject.toml constraints.txt README.md LICENSE ./
COPY corpus ./corpus
COPY ingest ./ingest
COPY assistant ./assistant
COPY eval ./eval
COPY app.py ./
RUN pip install --no-cache-dir --constraint constraints.txt --editable . \
    && useradd --system --uid 10001 --create-home strategi \
    && mkdir /data \
    && chown strategi /data

USER strategi
# The index and the feedback lie in a volume; the documents may be another one (STRATEGY_CORPUS).
ENV STRATEGY_HOST=0.0.0.0 \
    STRATEGY_PORT=7860 \
    STRATEGY_INDEX=/data/index
VOLUME /data
EXPOSE 7860

# The first start builds the index, which takes minutes; /health answers 503 meanwhile.
HEALTHCHECK --interval=30s --timeout=5s --start-period=15m --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:7860/health', timeout=4)"]
CMD ["python", "app.py"]
