target triple = "x86_64-unknown-linux-gnu"

define internal void @meet(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v14 = alloca i64
  %v1 = load ptr, ptr %t
  %v2 = getelementptr inbounds i64, ptr %t, i64 1
  %v3 = load i64, ptr %v2
  %v4 = mul nsw i64 %v3, 16
  %v5 = getelementptr inbounds i64, ptr %v1, i64 %v4
  %v6 = load i64, ptr %v5
  %v7 = add nsw i64 %v6, 1
  store atomic i64 %v7, ptr %v5 release, align 8
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load i64, ptr %v9
  store i64 %v10, ptr %v8
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11
  store i64 0, ptr %v14
  br label %l13.test
l13.test:
  %v15 = load i64, ptr %v14
  %v16 = icmp slt i64 %v15, %v12
  br i1 %v16, label %l13.body, label %l13.end
l13.body:
  %v17 = mul nsw i64 %v15, 16
  %v18 = getelementptr inbounds i64, ptr %v1, i64 %v17
  br label %wait19.test
wait19.test:
  %v20 = load atomic i64, ptr %v18 acquire, align 8
  %v21 = icmp slt i64 %v20, %v7
  br i1 %v21, label %wait19.wait, label %wait19.end
wait19.wait:
  call void @llvm.x86.sse2.pause()
  %v22 = load i64, ptr %v8
  %v23 = sub nsw i64 %v22, 1
  store i64 %v23, ptr %v8
  %v24 = icmp slt i64 %v23, 0
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds ptr, ptr %t, i64 4
  %v27 = load ptr, ptr %v26
  %v28 = call i32 %v27()
  br label %w25.end
w25.end:
  %v29 = icmp eq i64 %v23, -1
  br i1 %v29, label %w30.then, label %w30.end
w30.then:
  %v31 = getelementptr inbounds i64, ptr %v5, i64 1
  %v32 = load i64, ptr %v31
  %v33 = add nsw i64 %v32, 1
  store i64 %v33, ptr %v31
  br label %w30.end
w30.end:
  br label %wait19.test
wait19.end:
  %v34 = add nsw i64 %v15, 1
  store i64 %v34, ptr %v14
  br label %l13.test
l13.end:
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v10 = alloca i64
  %v40 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %t, i64 7
  %v6 = load i64, ptr %v5, !tbaa !0
  %v7 = mul nsw i64 %v4, %v6
  %v8 = sub nsw i64 0, %v7
  store i64 %from, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %upto
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = getelementptr inbounds i64, ptr %t, i64 8
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %v14, i64 %v11
  %v16 = load i64, ptr %v15
  %v17 = getelementptr inbounds i64, ptr %t, i64 7
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = mul nsw i64 %step, %v18
  %v20 = add nsw i64 %v16, %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 9
  %v22 = load ptr, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %v22, i64 %v11
  %v24 = load i64, ptr %v23
  %v25 = getelementptr inbounds i64, ptr %t, i64 6
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = mul nsw i64 %v20, %v26
  %v28 = getelementptr inbounds i64, ptr %t, i64 10
  %v29 = load ptr, ptr %v28, !tbaa !0
  %v30 = getelementptr inbounds i64, ptr %t, i64 11
  %v31 = load i64, ptr %v30, !tbaa !0
  %v32 = mul nsw i64 %v24, %v31
  %v33 = add nsw i64 %v27, %v32
  %v34 = getelementptr inbounds float, ptr %v29, i64 %v33
  %v35 = getelementptr inbounds i64, ptr %t, i64 12
  %v36 = load i64, ptr %v35, !tbaa !0
  %v37 = getelementptr inbounds i64, ptr %t, i64 13
  %v38 = load i64, ptr %v37, !tbaa !0
  store i64 %v36, ptr %v40
  br label %l39.test
l39.test:
  %v41 = load i64, ptr %v40
  %v42 = icmp slt i64 %v41, %v38
  br i1 %v42, label %l39.body, label %l39.end
l39.body:
  %v43 = getelementptr inbounds i64, ptr %t, i64 14
  %v44 = load ptr, ptr %v43, !tbaa !0
  %v45 = getelementptr inbounds i64, ptr %t, i64 15
  %v46 = load i64, ptr %v45, !tbaa !0
  %v47 = mul nsw i64 %v11, %v46
  %v48 = getelementptr inbounds float, ptr %v44, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v41
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v34, i64 %v41
  %v53 = getelementptr float, ptr %v52, i64 %v8
  call void @llvm.prefetch.p0(ptr %v53, i32 0, i32 2, i32 1)
  %v54 = sub nsw i64 %v2, %v41
  %v55 = insertelement <8 x i64> poison, i64 %v54, i64 0
  %v56 = shufflevector <8 x i64> %v55, <8 x i64> poison, <8 x i32> zeroinitializer
  %v57 = icmp sgt <8 x i64> %v56, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v58 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v52, i32 4, <8 x i1> %v57, <8 x float> zeroinitializer)
  %v59 = fadd contract <8 x float> %v51, %v58
  %v60 = add nsw i64 %row, %v11
  %v61 = getelementptr inbounds i64, ptr %t, i64 16
  %v62 = load ptr, ptr %v61, !tbaa !0
  %v63 = getelementptr inbounds i64, ptr %t, i64 17
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = mul nsw i64 %v60, %v64
  %v66 = getelementptr inbounds float, ptr %v62, i64 %v65
  %v67 = getelementptr inbounds float, ptr %v66, i64 0
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v41
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v69
  %v71 = fmul contract <8 x float> %v59, %v70
  %v72 = getelementptr inbounds i64, ptr %t, i64 18
  %v73 = load i64, ptr %v72, !tbaa !0
  %v74 = mul nsw i64 %v73, 2
  %v75 = getelementptr inbounds float, ptr %v66, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v41
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fmul contract <8 x float> %v77, %v77
  %v79 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v78
  %v80 = fmul contract <8 x float> %v71, %v79
  %v81 = add nsw i64 %row, %v11
  %v82 = getelementptr inbounds i64, ptr %t, i64 19
  %v83 = load ptr, ptr %v82, !tbaa !0
  %v84 = getelementptr inbounds i64, ptr %t, i64 20
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = mul nsw i64 %v81, %v85
  %v87 = getelementptr inbounds float, ptr %v83, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v41
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = fmul contract <8 x float> %v59, %v90
  %v92 = fmul contract <8 x float> %v59, %v77
  %v93 = fsub contract <8 x float> %v91, %v92
  %v94 = fmul contract <8 x float> %v93, %v69
  %v95 = fmul contract <8 x float> %v94, %v70
  %v96 = getelementptr inbounds i64, ptr %t, i64 18
  %v97 = load i64, ptr %v96, !tbaa !0
  %v98 = getelementptr inbounds float, ptr %v66, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v41
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = fmul contract <8 x float> %v100, %v90
  %v102 = getelementptr inbounds i64, ptr %t, i64 21
  %v103 = load ptr, ptr %v102, !tbaa !0
  %v104 = getelementptr inbounds i64, ptr %t, i64 22
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = mul nsw i64 %v11, %v105
  %v107 = getelementptr inbounds float, ptr %v103, i64 %v106
  %v108 = getelementptr inbounds i64, ptr %t, i64 18
  %v109 = load i64, ptr %v108, !tbaa !0
  %v110 = getelementptr inbounds float, ptr %v107, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v41
  store <8 x float> %v59, ptr %v111, align 4, !tbaa !1
  %v112 = select <8 x i1> %v57, <8 x float> %v80, <8 x float> splat (float 0x0000000000000000)
  %v113 = add nsw i64 %row, %v11
  %v114 = getelementptr inbounds i64, ptr %t, i64 23
  %v115 = load ptr, ptr %v114, !tbaa !0
  %v116 = getelementptr inbounds i64, ptr %t, i64 24
  %v117 = load i64, ptr %v116, !tbaa !0
  %v118 = mul nsw i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v115, i64 %v118
  %v120 = getelementptr inbounds float, ptr %v119, i64 0
  %v121 = getelementptr inbounds float, ptr %v120, i64 %v41
  store <8 x float> %v112, ptr %v121, align 4, !tbaa !1
  %v122 = select <8 x i1> %v57, <8 x float> %v95, <8 x float> splat (float 0x0000000000000000)
  %v123 = getelementptr inbounds i64, ptr %t, i64 18
  %v124 = load i64, ptr %v123, !tbaa !0
  %v125 = mul nsw i64 %v124, 2
  %v126 = getelementptr inbounds float, ptr %v119, i64 %v125
  %v127 = getelementptr inbounds float, ptr %v126, i64 %v41
  store <8 x float> %v122, ptr %v127, align 4, !tbaa !1
  %v128 = select <8 x i1> %v57, <8 x float> %v101, <8 x float> splat (float 0x0000000000000000)
  %v129 = getelementptr inbounds i64, ptr %t, i64 18
  %v130 = load i64, ptr %v129, !tbaa !0
  %v131 = mul nsw i64 %v130, 3
  %v132 = getelementptr inbounds float, ptr %v119, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v41
  store <8 x float> %v128, ptr %v133, align 4, !tbaa !1
  %v134 = getelementptr inbounds i64, ptr %t, i64 25
  %v135 = load ptr, ptr %v134, !tbaa !0
  %v136 = getelementptr inbounds float, ptr %v135, i64 %v41
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = fadd contract <8 x float> %v137, %v80
  store <8 x float> %v138, ptr %v136, align 4, !tbaa !1
  %v139 = getelementptr inbounds i64, ptr %t, i64 26
  %v140 = load ptr, ptr %v139, !tbaa !0
  %v141 = getelementptr inbounds float, ptr %v140, i64 %v41
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = fadd contract <8 x float> %v142, %v95
  store <8 x float> %v143, ptr %v141, align 4, !tbaa !1
  %v144 = add nsw i64 %v41, 8
  store i64 %v144, ptr %v40
  br label %l39.test
l39.end:
  %v145 = add nsw i64 %v11, 1
  store i64 %v145, ptr %v10
  br label %l9.test
l9.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v29 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 24
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 23
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 22
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 21
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = getelementptr inbounds float, ptr %v11, i64 0
  %v13 = getelementptr inbounds i64, ptr %t, i64 5
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 27
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 28
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 29
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v12, i64 %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 18
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 30
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %t, i64 31
  %v27 = load i64, ptr %v26, !tbaa !0
  store i64 0, ptr %v29
  br label %l28.test
l28.test:
  %v30 = load i64, ptr %v29
  %v31 = icmp slt i64 %v30, %v27
  br i1 %v31, label %l28.body, label %l28.end
l28.body:
  %v32 = mul nsw i64 %v30, %v23
  %v33 = getelementptr inbounds float, ptr %v21, i64 %v32
  %v34 = mul nsw i64 %v30, %v25
  %v35 = getelementptr inbounds float, ptr %v16, i64 %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 32
  %v37 = load ptr, ptr %v36, !tbaa !0
  call void %v37(ptr %v33, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v35, i64 %v14, i64 %count, i64 %v18, i64 0)
  %v38 = add nsw i64 %v30, 1
  store i64 %v38, ptr %v29
  br label %l28.test
l28.end:
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v4 = alloca i64
  %v12 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 %from, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %upto
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = getelementptr inbounds i64, ptr %t, i64 12
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %t, i64 13
  %v10 = load i64, ptr %v9, !tbaa !0
  store i64 %v8, ptr %v12
  br label %l11.test
l11.test:
  %v13 = load i64, ptr %v12
  %v14 = icmp slt i64 %v13, %v10
  br i1 %v14, label %l11.body, label %l11.end
l11.body:
  %v15 = getelementptr inbounds i64, ptr %t, i64 21
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 22
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = mul nsw i64 %v5, %v18
  %v20 = getelementptr inbounds float, ptr %v16, i64 %v19
  %v21 = getelementptr inbounds i64, ptr %t, i64 18
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds float, ptr %v20, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v13
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = add nsw i64 %row, %v5
  %v27 = getelementptr inbounds i64, ptr %t, i64 16
  %v28 = load ptr, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %t, i64 17
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = mul nsw i64 %v26, %v30
  %v32 = getelementptr inbounds float, ptr %v28, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v13
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fmul contract <8 x float> %v25, %v35
  %v37 = getelementptr inbounds float, ptr %v20, i64 0
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v13
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = getelementptr inbounds i64, ptr %t, i64 18
  %v41 = load i64, ptr %v40, !tbaa !0
  %v42 = getelementptr inbounds float, ptr %v32, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v13
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = fmul contract <8 x float> %v39, %v44
  %v46 = fadd contract <8 x float> %v36, %v45
  %v47 = add nsw i64 %row, %v5
  %v48 = getelementptr inbounds i64, ptr %t, i64 19
  %v49 = load ptr, ptr %v48, !tbaa !0
  %v50 = getelementptr inbounds i64, ptr %t, i64 20
  %v51 = load i64, ptr %v50, !tbaa !0
  %v52 = mul nsw i64 %v47, %v51
  %v53 = getelementptr inbounds float, ptr %v49, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v13
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fmul contract <8 x float> %v39, %v56
  %v58 = fmul contract <8 x float> %v57, %v44
  %v59 = fsub contract <8 x float> splat (float 0x3FF0000000000000), %v44
  %v60 = fmul contract <8 x float> %v58, %v59
  %v61 = getelementptr inbounds i64, ptr %t, i64 18
  %v62 = load i64, ptr %v61, !tbaa !0
  %v63 = mul nsw i64 %v62, 2
  %v64 = getelementptr inbounds float, ptr %v20, i64 %v63
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v13
  store <8 x float> %v46, ptr %v65, align 4, !tbaa !1
  %v66 = sub nsw i64 %v2, %v13
  %v67 = insertelement <8 x i64> poison, i64 %v66, i64 0
  %v68 = shufflevector <8 x i64> %v67, <8 x i64> poison, <8 x i32> zeroinitializer
  %v69 = icmp sgt <8 x i64> %v68, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v70 = select <8 x i1> %v69, <8 x float> %v60, <8 x float> splat (float 0x0000000000000000)
  %v71 = add nsw i64 %row, %v5
  %v72 = getelementptr inbounds i64, ptr %t, i64 23
  %v73 = load ptr, ptr %v72, !tbaa !0
  %v74 = getelementptr inbounds i64, ptr %t, i64 24
  %v75 = load i64, ptr %v74, !tbaa !0
  %v76 = mul nsw i64 %v71, %v75
  %v77 = getelementptr inbounds float, ptr %v73, i64 %v76
  %v78 = getelementptr inbounds i64, ptr %t, i64 18
  %v79 = load i64, ptr %v78, !tbaa !0
  %v80 = getelementptr inbounds float, ptr %v77, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v13
  store <8 x float> %v70, ptr %v81, align 4, !tbaa !1
  %v82 = getelementptr inbounds i64, ptr %t, i64 33
  %v83 = load ptr, ptr %v82, !tbaa !0
  %v84 = getelementptr inbounds i64, ptr %t, i64 15
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = mul nsw i64 %v5, %v85
  %v87 = getelementptr inbounds i64, ptr %t, i64 18
  %v88 = load i64, ptr %v87, !tbaa !0
  %v89 = mul nsw i64 %v88, 0
  %v90 = add nsw i64 %v86, %v89
  %v91 = add nsw i64 %v90, %v13
  %v92 = getelementptr inbounds float, ptr %v83, i64 %v91
  store <8 x float> %v46, ptr %v92, align 4, !tbaa !1
  %v93 = getelementptr inbounds i64, ptr %t, i64 34
  %v94 = load ptr, ptr %v93, !tbaa !0
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v13
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = fadd contract <8 x float> %v96, %v60
  store <8 x float> %v97, ptr %v95, align 4, !tbaa !1
  %v98 = add nsw i64 %v13, 8
  store i64 %v98, ptr %v12
  br label %l11.test
l11.end:
  %v99 = add nsw i64 %v5, 1
  store i64 %v99, ptr %v4
  br label %l3.test
l3.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 24
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 23
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds i64, ptr %t, i64 18
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds float, ptr %v6, i64 %v8
  %v10 = getelementptr inbounds i64, ptr %t, i64 15
  %v11 = load i64, ptr %v10, !tbaa !0
  %v12 = getelementptr inbounds i64, ptr %t, i64 33
  %v13 = load ptr, ptr %v12, !tbaa !0
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 18
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v16, 2
  %v18 = getelementptr inbounds i64, ptr %t, i64 35
  %v19 = load ptr, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 36
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %t, i64 37
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds float, ptr %v14, i64 %v23
  %v25 = getelementptr inbounds i64, ptr %t, i64 18
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 38
  %v28 = load i64, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %t, i64 39
  %v30 = load i64, ptr %v29, !tbaa !0
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v30
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = mul nsw i64 %v33, %v26
  %v36 = getelementptr inbounds float, ptr %v24, i64 %v35
  %v37 = mul nsw i64 %v33, %v28
  %v38 = getelementptr inbounds float, ptr %v19, i64 %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 32
  %v40 = load ptr, ptr %v39, !tbaa !0
  call void %v40(ptr %v36, i64 %v11, ptr %v9, i64 %v2, i64 1, ptr %v38, i64 %v17, i64 %count, i64 %v21, i64 1)
  %v41 = add nsw i64 %v33, 1
  store i64 %v41, ptr %v32
  br label %l31.test
l31.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v44 = alloca i64
  %v66 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 40
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 41
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %end, %begin
  store i64 0, ptr %v13
  br label %l12.test
l12.test:
  %v14 = load i64, ptr %v13
  %v15 = icmp slt i64 %v14, %v11
  br i1 %v15, label %l12.body, label %l12.end
l12.body:
  %v16 = sub nsw i64 %end, 1
  %v17 = sub nsw i64 %v16, %v14
  %v18 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v19 = load i64, ptr %v18
  %v20 = add nsw i64 %v17, 1
  %v21 = getelementptr inbounds i64, ptr %v2, i64 %v20
  %v22 = load i64, ptr %v21
  %v23 = sub nsw i64 %v22, %v19
  %v24 = sub nsw i64 %v19, %v4
  call void @pass0(ptr %t, i64 %v24, i64 0, i64 %v23, i64 %v17)
  %v25 = getelementptr inbounds i64, ptr %t, i64 3
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = icmp sgt i64 %v26, 1
  br i1 %v27, label %w28.then, label %w28.end
w28.then:
  call void @meet(ptr %t)
  br label %w28.end
w28.end:
  call void @product0(ptr %t, i64 %v24, i64 %v23)
  call void @pass1(ptr %t, i64 %v24, i64 0, i64 %v23, i64 %v17)
  %v29 = getelementptr inbounds i64, ptr %t, i64 3
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = icmp sgt i64 %v30, 1
  br i1 %v31, label %w32.then, label %w32.end
w32.then:
  call void @meet(ptr %t)
  br label %w32.end
w32.end:
  call void @product1(ptr %t, i64 %v24, i64 %v23)
  %v33 = getelementptr inbounds i64, ptr %t, i64 42
  %v34 = load ptr, ptr %v33, !tbaa !0
  %v35 = icmp ne ptr %v34, null
  br i1 %v35, label %w36.then, label %w36.end
w36.then:
  %v37 = getelementptr inbounds i64, ptr %v2, i64 %v17
  %v38 = load i64, ptr %v37
  %v39 = add nsw i64 %v17, 1
  %v40 = getelementptr inbounds i64, ptr %v2, i64 %v39
  %v41 = load i64, ptr %v40
  %v42 = sub nsw i64 %v41, %v38
  store i64 0, ptr %v44
  br label %l43.test
l43.test:
  %v45 = load i64, ptr %v44
  %v46 = icmp slt i64 %v45, %v42
  br i1 %v46, label %l43.body, label %l43.end
l43.body:
  %v47 = add nsw i64 %v38, %v45
  %v48 = getelementptr inbounds i8, ptr %v34, i64 %v47
  %v49 = load i8, ptr %v48
  %v50 = icmp ne i8 %v49, 0
  br i1 %v50, label %w51.then, label %w51.end
w51.then:
  %v52 = getelementptr inbounds i64, ptr %t, i64 15
  %v53 = load i64, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds i64, ptr %t, i64 33
  %v55 = load ptr, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = mul nsw i64 %v45, %v53
  %v58 = getelementptr inbounds float, ptr %v56, i64 %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 43
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds i64, ptr %t, i64 12
  %v62 = load i64, ptr %v61, !tbaa !0
  %v63 = getelementptr inbounds i64, ptr %t, i64 13
  %v64 = load i64, ptr %v63, !tbaa !0
  store i64 %v62, ptr %v66
  br label %l65.test
l65.test:
  %v67 = load i64, ptr %v66
  %v68 = icmp slt i64 %v67, %v64
  br i1 %v68, label %l65.body, label %l65.end
l65.body:
  %v69 = getelementptr inbounds float, ptr %v60, i64 %v67
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v58, i64 %v67
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd contract <8 x float> %v70, %v72
  store <8 x float> %v73, ptr %v69, align 4, !tbaa !1
  %v74 = getelementptr inbounds float, ptr %v58, i64 %v67
  store <8 x float> zeroinitializer, ptr %v74, align 4
  %v75 = add nsw i64 %v67, 8
  store i64 %v75, ptr %v66
  br label %l65.test
l65.end:
  br label %w51.end
w51.end:
  %v76 = add nsw i64 %v45, 1
  store i64 %v76, ptr %v44
  br label %l43.test
l43.end:
  br label %w36.end
w36.end:
  %v77 = getelementptr inbounds i64, ptr %t, i64 14
  %v78 = load ptr, ptr %v77, !tbaa !0
  %v79 = getelementptr inbounds i64, ptr %t, i64 33
  %v80 = load ptr, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds i64, ptr %t, i64 14
  store ptr %v80, ptr %v81
  %v82 = getelementptr inbounds i64, ptr %t, i64 33
  store ptr %v78, ptr %v82
  %v83 = add nsw i64 %v14, 1
  store i64 %v83, ptr %v13
  br label %l12.test
l12.end:
  %v84 = getelementptr inbounds i64, ptr %t, i64 3
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = icmp sgt i64 %v85, 1
  br i1 %v86, label %w87.then, label %w87.end
w87.then:
  call void @meet(ptr %t)
  br label %w87.end
w87.end:
  ret void
}

define internal void @product2(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 24
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 23
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 44
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 45
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 18
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v16, 3
  %v18 = getelementptr inbounds i64, ptr %t, i64 46
  %v19 = load ptr, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 47
  %v21 = load i64, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %t, i64 48
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds float, ptr %v14, i64 %v23
  %v25 = getelementptr inbounds i64, ptr %t, i64 49
  %v26 = load i64, ptr %v25, !tbaa !0
  %v27 = getelementptr inbounds i64, ptr %t, i64 50
  %v28 = load i64, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %t, i64 51
  %v30 = load i64, ptr %v29, !tbaa !0
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v30
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = mul nsw i64 %v33, %v26
  %v36 = getelementptr inbounds float, ptr %v24, i64 %v35
  %v37 = mul nsw i64 %v33, %v28
  %v38 = getelementptr inbounds float, ptr %v19, i64 %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 32
  %v40 = load ptr, ptr %v39, !tbaa !0
  call void %v40(ptr %v36, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v38, i64 %v17, i64 %count, i64 %v21, i64 0)
  %v41 = add nsw i64 %v33, 1
  store i64 %v41, ptr %v32
  br label %l31.test
l31.end:
  ret void
}

define internal void @pass2(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v9 = alloca i64
  %v39 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 52
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 53
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %t, i64 7
  %v6 = load i64, ptr %v5, !tbaa !0
  %v7 = mul nsw i64 %v4, %v6
  store i64 %from, ptr %v9
  br label %l8.test
l8.test:
  %v10 = load i64, ptr %v9
  %v11 = icmp slt i64 %v10, %upto
  br i1 %v11, label %l8.body, label %l8.end
l8.body:
  %v12 = getelementptr inbounds i64, ptr %t, i64 8
  %v13 = load ptr, ptr %v12, !tbaa !0
  %v14 = getelementptr inbounds i64, ptr %v13, i64 %v10
  %v15 = load i64, ptr %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 7
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %step, %v17
  %v19 = add nsw i64 %v15, %v18
  %v20 = getelementptr inbounds i64, ptr %t, i64 9
  %v21 = load ptr, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %v21, i64 %v10
  %v23 = load i64, ptr %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 53
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = mul nsw i64 %v19, %v25
  %v27 = getelementptr inbounds i64, ptr %t, i64 54
  %v28 = load ptr, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %t, i64 55
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = mul nsw i64 %v23, %v30
  %v32 = add nsw i64 %v26, %v31
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v32
  %v34 = getelementptr inbounds i64, ptr %t, i64 56
  %v35 = load i64, ptr %v34, !tbaa !0
  %v36 = getelementptr inbounds i64, ptr %t, i64 57
  %v37 = load i64, ptr %v36, !tbaa !0
  store i64 %v35, ptr %v39
  br label %l38.test
l38.test:
  %v40 = load i64, ptr %v39
  %v41 = icmp slt i64 %v40, %v37
  br i1 %v41, label %l38.body, label %l38.end
l38.body:
  %v42 = add nsw i64 %row, %v10
  %v43 = getelementptr inbounds i64, ptr %t, i64 45
  %v44 = load ptr, ptr %v43, !tbaa !0
  %v45 = getelementptr inbounds i64, ptr %t, i64 44
  %v46 = load i64, ptr %v45, !tbaa !0
  %v47 = mul nsw i64 %v42, %v46
  %v48 = getelementptr inbounds float, ptr %v44, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v40
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v33, i64 %v40
  %v53 = getelementptr float, ptr %v52, i64 %v7
  call void @llvm.prefetch.p0(ptr %v53, i32 1, i32 2, i32 1)
  %v54 = sub nsw i64 %v2, %v40
  %v55 = insertelement <8 x i64> poison, i64 %v54, i64 0
  %v56 = shufflevector <8 x i64> %v55, <8 x i64> poison, <8 x i32> zeroinitializer
  %v57 = icmp sgt <8 x i64> %v56, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v51, ptr %v52, i32 4, <8 x i1> %v57), !tbaa !1
  %v58 = add nsw i64 %v40, 8
  store i64 %v58, ptr %v39
  br label %l38.test
l38.end:
  %v59 = add nsw i64 %v10, 1
  store i64 %v59, ptr %v9
  br label %l8.test
l8.end:
  ret void
}

define internal void @segment2(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v17 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 40
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 41
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %v10, %v7
  call void @product2(ptr %t, i64 %v7, i64 %v11)
  %v12 = getelementptr inbounds i64, ptr %t, i64 3
  %v13 = load i64, ptr %v12, !tbaa !0
  %v14 = icmp sgt i64 %v13, 1
  br i1 %v14, label %w15.then, label %w15.end
w15.then:
  call void @meet(ptr %t)
  br label %w15.end
w15.end:
  store i64 %begin, ptr %v17
  br label %l16.test
l16.test:
  %v18 = load i64, ptr %v17
  %v19 = icmp slt i64 %v18, %end
  br i1 %v19, label %l16.body, label %l16.end
l16.body:
  %v20 = getelementptr inbounds i64, ptr %v2, i64 %v18
  %v21 = load i64, ptr %v20
  %v22 = add nsw i64 %v18, 1
  %v23 = getelementptr inbounds i64, ptr %v2, i64 %v22
  %v24 = load i64, ptr %v23
  %v25 = sub nsw i64 %v24, %v21
  %v26 = sub nsw i64 %v21, %v4
  call void @pass2(ptr %t, i64 %v26, i64 0, i64 %v25, i64 %v18)
  %v27 = add nsw i64 %v18, 1
  store i64 %v27, ptr %v17
  br label %l16.test
l16.end:
  %v28 = getelementptr inbounds i64, ptr %t, i64 3
  %v29 = load i64, ptr %v28, !tbaa !0
  %v30 = icmp sgt i64 %v29, 1
  br i1 %v30, label %w31.then, label %w31.end
w31.then:
  call void @meet(ptr %t)
  br label %w31.end
w31.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v79 = alloca i64
  %v89 = alloca i64
  %v119 = alloca i64
  %v181 = alloca i64
  %v185 = alloca i64
  %v235 = alloca i64
  %v239 = alloca i64
  %v291 = alloca i64
  %v295 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 58
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 40
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 41
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 59
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 60
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 61
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 62
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 20
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 63
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 64
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 19
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 17
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 65
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 66
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 16
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 24
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 67
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 68
  %v50 = load ptr, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 23
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 44
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = mul nsw i64 %v11, %v54
  %v56 = getelementptr inbounds i64, ptr %t, i64 69
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v55, %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 70
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  %v62 = getelementptr inbounds i64, ptr %t, i64 45
  store ptr %v61, ptr %v62
  %v63 = getelementptr inbounds i64, ptr %t, i64 1
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = icmp eq i64 %v64, 0
  br i1 %v65, label %w66.then, label %w66.end
w66.then:
  %v67 = getelementptr inbounds i64, ptr %t, i64 62
  %v68 = load ptr, ptr %v67, !tbaa !0
  %v69 = getelementptr inbounds i64, ptr %t, i64 59
  %v70 = load i64, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds i64, ptr %t, i64 52
  %v72 = load i64, ptr %v71, !tbaa !0
  %v73 = getelementptr inbounds i64, ptr %t, i64 71
  %v74 = load i64, ptr %v73, !tbaa !0
  %v75 = getelementptr inbounds i64, ptr %t, i64 7
  %v76 = load i64, ptr %v75, !tbaa !0
  %v77 = mul nsw i64 %v74, %v76
  store i64 %v4, ptr %v79
  br label %l78.test
l78.test:
  %v80 = load i64, ptr %v79
  %v81 = icmp slt i64 %v80, %v7
  br i1 %v81, label %l78.body, label %l78.end
l78.body:
  %v82 = getelementptr inbounds i64, ptr %v9, i64 %v80
  %v83 = load i64, ptr %v82
  %v84 = add nsw i64 %v80, 1
  %v85 = getelementptr inbounds i64, ptr %v9, i64 %v84
  %v86 = load i64, ptr %v85
  %v87 = sub nsw i64 %v86, %v83
  store i64 0, ptr %v89
  br label %l88.test
l88.test:
  %v90 = load i64, ptr %v89
  %v91 = icmp slt i64 %v90, %v87
  br i1 %v91, label %l88.body, label %l88.end
l88.body:
  %v92 = getelementptr inbounds i64, ptr %t, i64 8
  %v93 = load ptr, ptr %v92, !tbaa !0
  %v94 = getelementptr inbounds i64, ptr %v93, i64 %v90
  %v95 = load i64, ptr %v94
  %v96 = getelementptr inbounds i64, ptr %t, i64 7
  %v97 = load i64, ptr %v96, !tbaa !0
  %v98 = mul nsw i64 %v80, %v97
  %v99 = add nsw i64 %v95, %v98
  %v100 = getelementptr inbounds i64, ptr %t, i64 9
  %v101 = load ptr, ptr %v100, !tbaa !0
  %v102 = getelementptr inbounds i64, ptr %v101, i64 %v90
  %v103 = load i64, ptr %v102
  %v104 = getelementptr inbounds i64, ptr %t, i64 71
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = mul nsw i64 %v99, %v105
  %v107 = getelementptr inbounds i64, ptr %t, i64 72
  %v108 = load ptr, ptr %v107, !tbaa !0
  %v109 = getelementptr inbounds i64, ptr %t, i64 73
  %v110 = load i64, ptr %v109, !tbaa !0
  %v111 = mul nsw i64 %v103, %v110
  %v112 = add nsw i64 %v106, %v111
  %v113 = getelementptr inbounds float, ptr %v108, i64 %v112
  %v114 = sub nsw i64 %v83, %v11
  %v115 = add nsw i64 %v114, %v90
  %v116 = mul nsw i64 %v115, %v70
  %v117 = getelementptr inbounds float, ptr %v68, i64 %v116
  store i64 0, ptr %v119
  br label %l118.test
l118.test:
  %v120 = load i64, ptr %v119
  %v121 = icmp slt i64 %v120, %v72
  br i1 %v121, label %l118.body, label %l118.end
l118.body:
  %v122 = sub nsw i64 %v72, %v120
  %v123 = insertelement <8 x i64> poison, i64 %v122, i64 0
  %v124 = shufflevector <8 x i64> %v123, <8 x i64> poison, <8 x i32> zeroinitializer
  %v125 = icmp sgt <8 x i64> %v124, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v126 = getelementptr inbounds float, ptr %v113, i64 %v120
  %v127 = getelementptr float, ptr %v126, i64 %v77
  call void @llvm.prefetch.p0(ptr %v127, i32 0, i32 2, i32 1)
  %v128 = getelementptr inbounds float, ptr %v113, i64 %v120
  %v129 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v128, i32 4, <8 x i1> %v125, <8 x float> zeroinitializer)
  %v130 = getelementptr inbounds float, ptr %v117, i64 %v120
  store <8 x float> %v129, ptr %v130, align 4, !tbaa !1
  %v131 = add nsw i64 %v120, 8
  store i64 %v131, ptr %v119
  br label %l118.test
l118.end:
  %v132 = add nsw i64 %v90, 1
  store i64 %v132, ptr %v89
  br label %l88.test
l88.end:
  %v133 = add nsw i64 %v80, 1
  store i64 %v133, ptr %v79
  br label %l78.test
l78.end:
  br label %w66.end
w66.end:
  %v134 = getelementptr inbounds i64, ptr %t, i64 3
  %v135 = load i64, ptr %v134, !tbaa !0
  %v136 = icmp sgt i64 %v135, 1
  br i1 %v136, label %w137.then, label %w137.end
w137.then:
  call void @meet(ptr %t)
  br label %w137.end
w137.end:
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  call void @segment2(ptr %t, i64 %v4, i64 %v7)
  %v138 = getelementptr inbounds i64, ptr %t, i64 74
  %v139 = load i64, ptr %v138, !tbaa !0
  %v140 = sub nsw i64 %v139, 1
  %v141 = icmp eq i64 %number, %v140
  %v142 = select i1 %v141, i64 0, i64 1
  %v143 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v144 = load i64, ptr %v143
  %v145 = sub nsw i64 %v144, %v11
  %v146 = getelementptr inbounds i64, ptr %t, i64 75
  %v147 = load ptr, ptr %v146, !tbaa !0
  %v148 = getelementptr inbounds i64, ptr %t, i64 24
  %v149 = load i64, ptr %v148, !tbaa !0
  %v150 = getelementptr inbounds i64, ptr %t, i64 23
  %v151 = load ptr, ptr %v150, !tbaa !0
  %v152 = mul nsw i64 0, %v149
  %v153 = getelementptr inbounds float, ptr %v151, i64 %v152
  %v154 = getelementptr inbounds i64, ptr %t, i64 18
  %v155 = load i64, ptr %v154, !tbaa !0
  %v156 = mul nsw i64 %v155, 3
  %v157 = getelementptr inbounds float, ptr %v153, i64 %v156
  %v158 = getelementptr inbounds i64, ptr %t, i64 5
  %v159 = load i64, ptr %v158, !tbaa !0
  %v160 = getelementptr inbounds i64, ptr %t, i64 18
  %v161 = load i64, ptr %v160, !tbaa !0
  %v162 = sdiv i64 %v161, 8
  %v163 = getelementptr inbounds i64, ptr %t, i64 76
  %v164 = load ptr, ptr %v163, !tbaa !0
  call void %v164(ptr %v147, ptr %v157, i64 1, i64 %v149, i64 %v159, i64 %v145, i64 0, i64 %v145, i64 0, i64 %v162)
  %v165 = getelementptr inbounds i64, ptr %t, i64 24
  %v166 = load i64, ptr %v165, !tbaa !0
  %v167 = getelementptr inbounds i64, ptr %t, i64 23
  %v168 = load ptr, ptr %v167, !tbaa !0
  %v169 = mul nsw i64 0, %v166
  %v170 = getelementptr inbounds float, ptr %v168, i64 %v169
  %v171 = getelementptr inbounds float, ptr %v170, i64 0
  %v172 = getelementptr inbounds i64, ptr %t, i64 77
  %v173 = load ptr, ptr %v172, !tbaa !0
  %v174 = getelementptr inbounds i64, ptr %t, i64 78
  %v175 = load ptr, ptr %v174, !tbaa !0
  %v176 = getelementptr inbounds i64, ptr %t, i64 79
  %v177 = load i64, ptr %v176, !tbaa !0
  %v178 = getelementptr inbounds i64, ptr %t, i64 80
  %v179 = load i64, ptr %v178, !tbaa !0
  store i64 %v177, ptr %v181
  br label %l180.test
l180.test:
  %v182 = load i64, ptr %v181
  %v183 = icmp slt i64 %v182, %v179
  br i1 %v183, label %l180.body, label %l180.end
l180.body:
  store i64 0, ptr %v185
  br label %l184.test
l184.test:
  %v186 = load i64, ptr %v185
  %v187 = icmp slt i64 %v186, %v145
  br i1 %v187, label %l184.body, label %l184.end
l184.body:
  %v188 = mul nsw i64 %v186, %v166
  %v189 = getelementptr inbounds float, ptr %v171, i64 %v188
  %v190 = getelementptr inbounds float, ptr %v189, i64 %v182
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = mul nsw i64 %v186, 8
  %v193 = getelementptr inbounds float, ptr %v175, i64 %v192
  store <8 x float> %v191, ptr %v193, align 4, !tbaa !1
  %v194 = add nsw i64 %v186, 1
  store i64 %v194, ptr %v185
  br label %l184.test
l184.end:
  %v195 = mul nsw i64 %v182, %v161
  %v196 = getelementptr inbounds float, ptr %v173, i64 %v195
  %v197 = getelementptr inbounds i64, ptr %t, i64 32
  %v198 = load ptr, ptr %v197, !tbaa !0
  call void %v198(ptr %v196, i64 %v161, ptr %v175, i64 1, i64 8, ptr %v147, i64 %v145, i64 8, i64 %v162, i64 %v142)
  %v199 = add nsw i64 %v182, 8
  store i64 %v199, ptr %v181
  br label %l180.test
l180.end:
  %v200 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v201 = load i64, ptr %v200
  %v202 = sub nsw i64 %v201, %v11
  %v203 = getelementptr inbounds i64, ptr %t, i64 75
  %v204 = load ptr, ptr %v203, !tbaa !0
  %v205 = getelementptr inbounds i64, ptr %t, i64 59
  %v206 = load i64, ptr %v205, !tbaa !0
  %v207 = getelementptr inbounds i64, ptr %t, i64 62
  %v208 = load ptr, ptr %v207, !tbaa !0
  %v209 = mul nsw i64 0, %v206
  %v210 = getelementptr inbounds float, ptr %v208, i64 %v209
  %v211 = getelementptr inbounds float, ptr %v210, i64 0
  %v212 = getelementptr inbounds i64, ptr %t, i64 52
  %v213 = load i64, ptr %v212, !tbaa !0
  %v214 = getelementptr inbounds i64, ptr %t, i64 49
  %v215 = load i64, ptr %v214, !tbaa !0
  %v216 = sdiv i64 %v215, 8
  %v217 = getelementptr inbounds i64, ptr %t, i64 76
  %v218 = load ptr, ptr %v217, !tbaa !0
  call void %v218(ptr %v204, ptr %v211, i64 1, i64 %v206, i64 %v213, i64 %v202, i64 0, i64 %v202, i64 0, i64 %v216)
  %v219 = getelementptr inbounds i64, ptr %t, i64 24
  %v220 = load i64, ptr %v219, !tbaa !0
  %v221 = getelementptr inbounds i64, ptr %t, i64 23
  %v222 = load ptr, ptr %v221, !tbaa !0
  %v223 = mul nsw i64 0, %v220
  %v224 = getelementptr inbounds float, ptr %v222, i64 %v223
  %v225 = getelementptr inbounds float, ptr %v224, i64 0
  %v226 = getelementptr inbounds i64, ptr %t, i64 81
  %v227 = load ptr, ptr %v226, !tbaa !0
  %v228 = getelementptr inbounds i64, ptr %t, i64 78
  %v229 = load ptr, ptr %v228, !tbaa !0
  %v230 = getelementptr inbounds i64, ptr %t, i64 82
  %v231 = load i64, ptr %v230, !tbaa !0
  %v232 = getelementptr inbounds i64, ptr %t, i64 83
  %v233 = load i64, ptr %v232, !tbaa !0
  store i64 %v231, ptr %v235
  br label %l234.test
l234.test:
  %v236 = load i64, ptr %v235
  %v237 = icmp slt i64 %v236, %v233
  br i1 %v237, label %l234.body, label %l234.end
l234.body:
  store i64 0, ptr %v239
  br label %l238.test
l238.test:
  %v240 = load i64, ptr %v239
  %v241 = icmp slt i64 %v240, %v202
  br i1 %v241, label %l238.body, label %l238.end
l238.body:
  %v242 = mul nsw i64 %v240, %v220
  %v243 = getelementptr inbounds float, ptr %v225, i64 %v242
  %v244 = getelementptr inbounds float, ptr %v243, i64 %v236
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = mul nsw i64 %v240, 8
  %v247 = getelementptr inbounds float, ptr %v229, i64 %v246
  store <8 x float> %v245, ptr %v247, align 4, !tbaa !1
  %v248 = add nsw i64 %v240, 1
  store i64 %v248, ptr %v239
  br label %l238.test
l238.end:
  %v249 = mul nsw i64 %v236, %v215
  %v250 = getelementptr inbounds float, ptr %v227, i64 %v249
  %v251 = getelementptr inbounds i64, ptr %t, i64 32
  %v252 = load ptr, ptr %v251, !tbaa !0
  call void %v252(ptr %v250, i64 %v215, ptr %v229, i64 1, i64 8, ptr %v204, i64 %v202, i64 8, i64 %v216, i64 %v142)
  %v253 = add nsw i64 %v236, 8
  store i64 %v253, ptr %v235
  br label %l234.test
l234.end:
  %v254 = getelementptr inbounds i64, ptr %v9, i64 %v7
  %v255 = load i64, ptr %v254
  %v256 = sub nsw i64 %v255, %v11
  %v257 = getelementptr inbounds i64, ptr %t, i64 75
  %v258 = load ptr, ptr %v257, !tbaa !0
  %v259 = getelementptr inbounds i64, ptr %t, i64 20
  %v260 = load i64, ptr %v259, !tbaa !0
  %v261 = getelementptr inbounds i64, ptr %t, i64 19
  %v262 = load ptr, ptr %v261, !tbaa !0
  %v263 = mul nsw i64 0, %v260
  %v264 = getelementptr inbounds float, ptr %v262, i64 %v263
  %v265 = getelementptr inbounds float, ptr %v264, i64 0
  %v266 = getelementptr inbounds i64, ptr %t, i64 5
  %v267 = load i64, ptr %v266, !tbaa !0
  %v268 = getelementptr inbounds i64, ptr %t, i64 18
  %v269 = load i64, ptr %v268, !tbaa !0
  %v270 = sdiv i64 %v269, 8
  %v271 = getelementptr inbounds i64, ptr %t, i64 76
  %v272 = load ptr, ptr %v271, !tbaa !0
  call void %v272(ptr %v258, ptr %v265, i64 1, i64 %v260, i64 %v267, i64 %v256, i64 0, i64 %v256, i64 0, i64 %v270)
  %v273 = getelementptr inbounds i64, ptr %t, i64 24
  %v274 = load i64, ptr %v273, !tbaa !0
  %v275 = getelementptr inbounds i64, ptr %t, i64 23
  %v276 = load ptr, ptr %v275, !tbaa !0
  %v277 = mul nsw i64 0, %v274
  %v278 = getelementptr inbounds float, ptr %v276, i64 %v277
  %v279 = getelementptr inbounds i64, ptr %t, i64 18
  %v280 = load i64, ptr %v279, !tbaa !0
  %v281 = getelementptr inbounds float, ptr %v278, i64 %v280
  %v282 = getelementptr inbounds i64, ptr %t, i64 84
  %v283 = load ptr, ptr %v282, !tbaa !0
  %v284 = getelementptr inbounds i64, ptr %t, i64 78
  %v285 = load ptr, ptr %v284, !tbaa !0
  %v286 = getelementptr inbounds i64, ptr %t, i64 85
  %v287 = load i64, ptr %v286, !tbaa !0
  %v288 = getelementptr inbounds i64, ptr %t, i64 86
  %v289 = load i64, ptr %v288, !tbaa !0
  store i64 %v287, ptr %v291
  br label %l290.test
l290.test:
  %v292 = load i64, ptr %v291
  %v293 = icmp slt i64 %v292, %v289
  br i1 %v293, label %l290.body, label %l290.end
l290.body:
  store i64 0, ptr %v295
  br label %l294.test
l294.test:
  %v296 = load i64, ptr %v295
  %v297 = icmp slt i64 %v296, %v256
  br i1 %v297, label %l294.body, label %l294.end
l294.body:
  %v298 = mul nsw i64 %v296, %v274
  %v299 = getelementptr inbounds float, ptr %v281, i64 %v298
  %v300 = getelementptr inbounds float, ptr %v299, i64 %v292
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = mul nsw i64 %v296, 8
  %v303 = getelementptr inbounds float, ptr %v285, i64 %v302
  store <8 x float> %v301, ptr %v303, align 4, !tbaa !1
  %v304 = add nsw i64 %v296, 1
  store i64 %v304, ptr %v295
  br label %l294.test
l294.end:
  %v305 = mul nsw i64 %v292, %v269
  %v306 = getelementptr inbounds float, ptr %v283, i64 %v305
  %v307 = getelementptr inbounds i64, ptr %t, i64 32
  %v308 = load ptr, ptr %v307, !tbaa !0
  call void %v308(ptr %v306, i64 %v269, ptr %v285, i64 1, i64 8, ptr %v258, i64 %v256, i64 8, i64 %v270, i64 %v142)
  %v309 = add nsw i64 %v292, 8
  store i64 %v309, ptr %v291
  br label %l290.test
l290.end:
  %v310 = getelementptr inbounds i64, ptr %t, i64 3
  %v311 = load i64, ptr %v310, !tbaa !0
  %v312 = icmp sgt i64 %v311, 1
  br i1 %v312, label %w313.then, label %w313.end
w313.then:
  call void @meet(ptr %t)
  br label %w313.end
w313.end:
  ret void
}

define internal void @drive(ptr %t) #0 {
entry:
  %v24 = alloca i64
  %v35 = alloca i64
  %v63 = alloca i64
  %v97 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 1
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp eq i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 14
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 33
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %t, i64 87
  %v10 = load i64, ptr %v9, !tbaa !0
  %v11 = getelementptr inbounds i64, ptr %t, i64 5
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 18
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 88
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 89
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 9
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 15
  %v22 = load i64, ptr %v21, !tbaa !0
  store i64 0, ptr %v24
  br label %l23.test
l23.test:
  %v25 = load i64, ptr %v24
  %v26 = icmp slt i64 %v25, %v10
  br i1 %v26, label %l23.body, label %l23.end
l23.body:
  %v27 = getelementptr inbounds i64, ptr %v20, i64 %v25
  %v28 = load i64, ptr %v27
  %v29 = mul nsw i64 %v28, %v18
  %v30 = getelementptr inbounds float, ptr %v16, i64 %v29
  %v31 = mul nsw i64 %v25, %v22
  %v32 = mul nsw i64 %v14, 0
  %v33 = add nsw i64 %v31, %v32
  store i64 0, ptr %v35
  br label %l34.test
l34.test:
  %v36 = load i64, ptr %v35
  %v37 = icmp slt i64 %v36, %v14
  br i1 %v37, label %l34.body, label %l34.end
l34.body:
  %v38 = getelementptr inbounds float, ptr %v30, i64 %v36
  %v39 = sub nsw i64 %v12, %v36
  %v40 = insertelement <8 x i64> poison, i64 %v39, i64 0
  %v41 = shufflevector <8 x i64> %v40, <8 x i64> poison, <8 x i32> zeroinitializer
  %v42 = icmp sgt <8 x i64> %v41, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v43 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v38, i32 4, <8 x i1> %v42, <8 x float> zeroinitializer)
  %v44 = getelementptr inbounds float, ptr %v6, i64 %v33
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v36
  store <8 x float> %v43, ptr %v45, align 4, !tbaa !1
  %v46 = getelementptr inbounds float, ptr %v8, i64 %v33
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v36
  store <8 x float> %v43, ptr %v47, align 4, !tbaa !1
  %v48 = add nsw i64 %v36, 8
  store i64 %v48, ptr %v35
  br label %l34.test
l34.end:
  %v49 = add nsw i64 %v25, 1
  store i64 %v49, ptr %v24
  br label %l23.test
l23.end:
  br label %w4.end
w4.end:
  %v50 = getelementptr inbounds i64, ptr %t, i64 3
  %v51 = load i64, ptr %v50, !tbaa !0
  %v52 = icmp sgt i64 %v51, 1
  br i1 %v52, label %w53.then, label %w53.end
w53.then:
  call void @meet(ptr %t)
  br label %w53.end
w53.end:
  %v54 = getelementptr inbounds i64, ptr %t, i64 74
  %v55 = load i64, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds i64, ptr %t, i64 90
  %v57 = load ptr, ptr %v56, !tbaa !0
  %v58 = getelementptr inbounds i64, ptr %t, i64 58
  %v59 = load ptr, ptr %v58, !tbaa !0
  %v60 = getelementptr inbounds i64, ptr %t, i64 40
  %v61 = load ptr, ptr %v60, !tbaa !0
  store i64 0, ptr %v63
  br label %l62.test
l62.test:
  %v64 = load i64, ptr %v63
  %v65 = icmp slt i64 %v64, %v55
  br i1 %v65, label %l62.body, label %l62.end
l62.body:
  %v66 = sub nsw i64 %v55, 1
  %v67 = sub nsw i64 %v66, %v64
  %v68 = icmp ne ptr %v57, null
  br i1 %v68, label %w69.then, label %w69.end
w69.then:
  %v70 = getelementptr inbounds i64, ptr %v59, i64 %v67
  %v71 = load i64, ptr %v70
  %v72 = add nsw i64 %v71, 1
  %v73 = getelementptr inbounds i64, ptr %v61, i64 %v72
  %v74 = load i64, ptr %v73
  %v75 = getelementptr inbounds i64, ptr %v61, i64 %v71
  %v76 = load i64, ptr %v75
  %v77 = sub nsw i64 %v74, %v76
  %v78 = getelementptr inbounds i64, ptr %t, i64 91
  %v79 = load ptr, ptr %v78, !tbaa !0
  %v80 = icmp ne ptr %v79, null
  br i1 %v80, label %w81.then, label %w81.end
w81.then:
  %v82 = getelementptr inbounds i64, ptr %t, i64 1
  %v83 = load i64, ptr %v82, !tbaa !0
  %v84 = icmp eq i64 %v83, 0
  br i1 %v84, label %w85.then, label %w85.end
w85.then:
  %v86 = getelementptr inbounds i64, ptr %t, i64 20
  %v87 = load i64, ptr %v86, !tbaa !0
  %v88 = getelementptr inbounds i64, ptr %t, i64 87
  %v89 = load i64, ptr %v88, !tbaa !0
  %v90 = mul nsw i64 %v89, %v87
  %v91 = mul nsw i64 %v67, %v90
  %v92 = getelementptr inbounds float, ptr %v79, i64 %v91
  %v93 = getelementptr inbounds i64, ptr %t, i64 64
  %v94 = load ptr, ptr %v93, !tbaa !0
  %v95 = mul nsw i64 %v77, %v87
  store i64 0, ptr %v97
  br label %l96.test
l96.test:
  %v98 = load i64, ptr %v97
  %v99 = icmp slt i64 %v98, %v95
  br i1 %v99, label %l96.body, label %l96.end
l96.body:
  %v100 = getelementptr inbounds float, ptr %v92, i64 %v98
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = getelementptr inbounds float, ptr %v94, i64 %v98
  store <8 x float> %v101, ptr %v102, align 4, !tbaa !1
  %v103 = add nsw i64 %v98, 8
  store i64 %v103, ptr %v97
  br label %l96.test
l96.end:
  br label %w85.end
w85.end:
  %v104 = getelementptr inbounds i64, ptr %t, i64 3
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = icmp sgt i64 %v105, 1
  br i1 %v106, label %w107.then, label %w107.end
w107.then:
  call void @meet(ptr %t)
  br label %w107.end
w107.end:
  br label %w81.end
w81.end:
  %v108 = getelementptr inbounds i64, ptr %t, i64 92
  %v109 = load ptr, ptr %v108, !tbaa !0
  call void %v57(ptr %v109, i64 %v67)
  br label %w69.end
w69.end:
  call void @block(ptr %t, i64 %v67)
  %v110 = add nsw i64 %v64, 1
  store i64 %v110, ptr %v63
  br label %l62.test
l62.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v9 = alloca i32
  %v10 = alloca i32
  %v1 = getelementptr inbounds i64, ptr %t, i64 93
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp sgt i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 94
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 95
  %v8 = load ptr, ptr %v7, !tbaa !0
  call void %v8(ptr %v6, i64 %v2)
  br label %w4.end
w4.end:
  call void @llvm.x86.sse.stmxcsr(ptr %v9)
  %v11 = load i32, ptr %v9
  %v12 = or i32 %v11, 32832
  store i32 %v12, ptr %v10
  call void @llvm.x86.sse.ldmxcsr(ptr %v10)
  call void @drive(ptr %t)
  call void @llvm.x86.sse.ldmxcsr(ptr %v9)
  ret void
}

declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse2.pause()

!0 = !{!2, !2, i64 0}
!1 = !{!3, !3, i64 0}
!2 = !{!"table", !4}
!3 = !{!"numbers", !4}
!4 = !{!"memory"}

